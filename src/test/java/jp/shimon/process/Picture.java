package jp.shimon.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jspecify.annotations.Nullable;

/** 図：a drawing as one sees it, its shapes, its lines and its letters, with the width that letters take. */
record Picture(List<Shape> shapes, List<Line> lines, List<Lettering> letters) {

    /** Of a label; the viewers write a name inside a shape a little larger. */
    static final double LETTER = 11;

    record Shape(BaseElement element, Box box) {
        String id() {
            return element.getId();
        }
    }

    record Line(BaseElement element, List<Waypoint> points) {
        String id() {
            return element.getId();
        }

        List<Box> pieces() {
            return IntStream.range(1, points.size())
                    .mapToObj(at -> Box.between(points.get(at - 1), points.get(at)))
                    .toList();
        }

        BaseElement from() {
            return (BaseElement) ends().get(0);
        }

        BaseElement to() {
            return (BaseElement) ends().get(1);
        }

        private List<?> ends() {
            if (element instanceof SequenceFlow flow) {
                return List.of(flow.getSource(), flow.getTarget());
            }
            return element instanceof MessageFlow message
                    ? List.of(message.getSource(), message.getTarget())
                    : List.of(((Association) element).getSource(), ((Association) element).getTarget());
        }
    }

    /** @param place where the viewer writes it; a longer name than fits stands out of it below */
    record Lettering(BaseElement element, Box box, @Nullable Box place) {
        String id() {
            return element.getId();
        }
    }

    static Picture of(BpmnModelInstance model) {
        List<Shape> shapes = new ArrayList<>();
        List<Lettering> letters = new ArrayList<>();
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            Box box = Box.of(Objects.requireNonNull(shape.getBounds()));
            shapes.add(new Shape(shape.getBpmnElement(), box));
            title(shape.getBpmnElement(), box).forEach(letters::add);
            label(shape.getBpmnElement(), shape.getBpmnLabel()).forEach(letters::add);
        }
        List<Line> lines = new ArrayList<>();
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            lines.add(new Line(edge.getBpmnElement(), List.copyOf(edge.getWaypoints())));
            label(edge.getBpmnElement(), edge.getBpmnLabel()).forEach(letters::add);
        }
        return new Picture(shapes, lines, letters);
    }

    /** A kana or a kanji is as wide as it is high, a letter of the alphabet half of it. */
    static double length(String name, double size) {
        return name.codePoints().mapToDouble(c -> c < 0x300 ? size / 2 : size).sum();
    }

    static String name(BaseElement element) {
        String name = element instanceof FlowElement flow
                ? flow.getName()
                : element instanceof MessageFlow message
                        ? message.getName()
                        : element instanceof Participant pool ? pool.getName() : null;
        return name == null ? "" : name;
    }

    private static Stream<Lettering> label(BaseElement element, @Nullable BpmnLabel label) {
        String name = name(element);
        if (name.isEmpty() || label == null || label.getBounds() == null) {
            return Stream.empty();
        }
        Box place = Box.of(label.getBounds());
        double length = length(name, LETTER);
        double rows = Math.ceil(length / Math.max(place.width(), LETTER));
        double width = Math.min(length, place.width());
        double height = rows * (LETTER + 2);
        Box letters =
                new Box(place.middleX() - width / 2, place.top(), place.middleX() + width / 2, place.top() + height);
        return Stream.of(new Lettering(element, letters, place));
    }

    /** The name of what holds others: above in the middle, or upright in the band of a pool. */
    private static Stream<Lettering> title(BaseElement element, Box box) {
        double length = length(name(element), LETTER + 1);
        if (element instanceof SubProcess) {
            return Stream.of(new Lettering(element, Box.around(box.middleX(), box.top() + 13, length, 14), null));
        }
        return element instanceof Participant pool && pool.getProcess() != null
                ? Stream.of(new Lettering(element, Box.around(box.left() + 15, box.middleY(), 30, length), null))
                : Stream.empty();
    }
}
