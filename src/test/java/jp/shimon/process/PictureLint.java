package jp.shimon.process;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.process.Picture.Lettering;
import jp.shimon.process.Picture.Line;
import jp.shimon.process.Picture.Shape;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Says in sentences where a drawing reads badly as a picture. */
final class PictureLint {

    private static final double ROW = 14.4;

    private final List<Shape> shapes;
    private final List<Line> lines;
    private final List<Lettering> letters;

    private PictureLint(Picture picture) {
        this.shapes = picture.shapes();
        this.lines = picture.lines();
        this.letters = picture.letters();
    }

    static List<String> violations(BpmnModelInstance model) {
        var lint = new PictureLint(Picture.of(model));
        return Stream.of(
                        lint.shapesApart(),
                        lint.lines.stream().flatMap(lint::course),
                        lint.linesApart(),
                        lint.letters.stream().flatMap(lint::legible),
                        pairs(lint.letters)
                                .filter(two ->
                                        two.get(0).box().overlaps(two.get(1).box()))
                                .map(two -> "the name of " + two.get(0).id() + " lies on that of "
                                        + two.get(1).id()),
                        Stream.concat(
                                        lint.shapes.stream().map(Shape::element),
                                        lint.lines.stream().map(Line::element))
                                .flatMap(lint::named),
                        lint.shapes.stream().flatMap(PictureLint::roomForItsName))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private Stream<String> shapesApart() {
        return pairs(shapes)
                .filter(two -> two.get(0).box().touches(two.get(1).box()))
                .filter(two -> !belong(two.get(0), two.get(1)) && !belong(two.get(1), two.get(0)))
                .map(two -> two.get(0).id() + " overlaps " + two.get(1).id());
    }

    /** An event on the border of its task, and what lies wholly inside of what holds it. */
    private static boolean belong(Shape outer, Shape inner) {
        return inner.element() instanceof BoundaryEvent event
                        && event.getAttachedTo().equals(outer.element())
                || isAround(outer.element(), inner.element()) && outer.box().holds(inner.box());
    }

    private static boolean isAround(BaseElement outer, BaseElement inner) {
        for (var at = inner.getParentElement(); at != null; at = at.getParentElement()) {
            if (at.equals(outer)
                    || outer instanceof Participant pool && at instanceof Process && at.equals(pool.getProcess())) {
                return true;
            }
        }
        return false;
    }

    private Stream<String> linesApart() {
        return pairs(lines)
                .filter(two -> two.get(0).pieces().stream()
                        .anyMatch(piece -> two.get(1).pieces().stream().anyMatch(piece::touches)))
                .map(two -> two.get(0).id() + " crosses " + two.get(1).id());
    }

    private Stream<String> course(Line line) {
        var points = line.points();
        var bent = line.pieces().stream().anyMatch(piece -> piece.width() > 0 && piece.height() > 0);
        return Stream.of(
                        TaskLint.unless(!bent, line.id() + " does not run straight"),
                        border(line.from(), points.get(0), line.id() + " does not begin at the border of "),
                        border(line.to(), points.get(points.size() - 1), line.id() + " does not end at the border of "),
                        shapes.stream()
                                .filter(shape -> runsThrough(line, shape))
                                .map(shape -> line.id() + " runs through " + shape.id()))
                .flatMap(sentences -> sentences);
    }

    private Stream<String> border(BaseElement element, Waypoint point, String sentence) {
        return shapes.stream()
                .filter(shape -> shape.element().equals(element) && !isOnBorder(shape, point))
                .map(shape -> sentence + shape.id());
    }

    private static boolean isOnBorder(Shape shape, Waypoint point) {
        var box = shape.box();
        double x = Math.abs(point.getX() - box.middleX()) / (box.width() / 2);
        double y = Math.abs(point.getY() - box.middleY()) / (box.height() / 2);
        double reach = shape.element() instanceof Gateway
                ? x + y
                : shape.element() instanceof Event ? Math.hypot(x, y) : Math.max(x, y);
        return Math.abs(reach - 1) < 0.03;
    }

    /** The piece that begins or ends at a shape touches it once; no other piece may come near. */
    private static boolean runsThrough(Line line, Shape shape) {
        if (isAround(shape.element(), line.from()) || isAround(shape.element(), line.to())) {
            return false;
        }
        var pieces = line.pieces();
        Predicate<Integer> isEnd = at -> at == 0 && shape.element().equals(line.from())
                || at == pieces.size() - 1 && shape.element().equals(line.to());
        var heart = Box.around(shape.box().middleX(), shape.box().middleY(), 2, 2);
        return IntStream.range(0, pieces.size())
                .boxed()
                .anyMatch(at -> pieces.get(at).touches(isEnd.test(at) ? heart : shape.box()));
    }

    private Stream<String> legible(Lettering name) {
        var place = name.place();
        return Stream.of(
                        TaskLint.unless(
                                place == null || name.box().bottom() <= place.bottom() + 1,
                                "the name of " + name.id() + " is longer than its place"),
                        shapes.stream()
                                .filter(shape -> shape.box().overlaps(name.box())
                                        && !shape.box().holds(name.box()))
                                .map(shape -> "the name of " + name.id() + " lies on " + shape.id()),
                        shapes.stream()
                                .filter(shape -> shape.box().holds(name.box()) && !holdsOthers(shape))
                                .map(shape -> "the name of " + name.id() + " lies in " + shape.id()),
                        lines.stream()
                                .filter(line -> line.pieces().stream().anyMatch(name.box()::touches))
                                .map(line -> line.id() + " runs through the name of " + name.id()))
                .flatMap(sentences -> sentences);
    }

    private boolean holdsOthers(Shape shape) {
        return shapes.stream().anyMatch(other -> isAround(shape.element(), other.element()));
    }

    private Stream<String> named(BaseElement element) {
        var asks = element instanceof Task
                || element instanceof Gateway gateway && gateway.getOutgoing().size() > 1;
        var drawnBeside = !(element instanceof Participant || element instanceof FlowNode node && isLarge(node));
        var written = letters.stream().anyMatch(name -> name.element().equals(element));
        return Stream.of(
                        TaskLint.unless(
                                !asks || ModelLint.isJapanese(Picture.name(element)),
                                element.getId() + " has no Japanese name"),
                        TaskLint.unless(
                                !drawnBeside || written || Picture.name(element).isEmpty(),
                                "the name of " + element.getId() + " has no place"),
                        element instanceof Gateway gateway && asks ? waysOut(gateway) : Stream.<String>empty())
                .flatMap(sentences -> sentences);
    }

    private static Stream<String> waysOut(Gateway gateway) {
        return gateway.getOutgoing().stream()
                .filter(way -> !ModelLint.isJapanese(way.getName()))
                .map(way -> way.getId() + " has no Japanese name");
    }

    /** Whose name stands inside of it. */
    private static boolean isLarge(FlowNode node) {
        return !(node instanceof Event || node instanceof Gateway);
    }

    private static Stream<String> roomForItsName(Shape shape) {
        var size = Picture.LETTER + 1;
        if (shape.element() instanceof Task task) {
            var rows = rows(Picture.name(task), shape.box().width() - 16, size);
            return TaskLint.unless(rows <= 3, "the name of " + shape.id() + " does not fit in it");
        }
        if (shape.element() instanceof TextAnnotation note) {
            var rows = rows(note.getText().getTextContent(), shape.box().width() - 12, size);
            return TaskLint.unless(rows * ROW <= shape.box().height(), shape.id() + " is longer than its place");
        }
        return Stream.empty();
    }

    private static double rows(String text, double width, double size) {
        return Math.ceil(Picture.length(text, size) / (Math.floor(width / size) * size));
    }

    private static <T> Stream<List<T>> pairs(List<T> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(one ->
                        IntStream.range(one + 1, all.size()).mapToObj(other -> List.of(all.get(one), all.get(other))));
    }
}
