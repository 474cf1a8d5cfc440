package jp.shimon.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * 図の上の道：every walk through one drawing from a start to an end, each flow at most once in a walk, so that a loop is gone
 * round once. Boundary events leave with what they stand on, a subprocess is walked inside and left at its end.
 */
final class Walks {

    /** More walks than that are no drawing that a person reads. */
    private static final long MOST = 2_000_000;

    private final Map<String, Long> byEnd = new TreeMap<>();
    private final Set<String> reached = new TreeSet<>();
    private final Set<String> stuck = new TreeSet<>();
    private final Map<String, Integer> used = new HashMap<>();
    private long count;

    private Walks() {}

    static Walks of(Path drawing) {
        Walks walks = new Walks();
        model(drawing).getModelElementsByType(StartEvent.class).stream()
                .filter(start -> !(start.getParentElement() instanceof SubProcess sub) || sub.triggeredByEvent())
                .forEach(start -> walks.from(start, new ArrayList<>()));
        return walks;
    }

    static BpmnModelInstance model(Path drawing) {
        return Bpmn.readModelFromFile(drawing.toFile());
    }

    static List<Path> drawings() {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** {@code process flow} of each flow that is drawn. */
    static Stream<String> flows(Path drawing) {
        BpmnModelInstance model = model(drawing);
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return model.getModelElementsByType(SequenceFlow.class).stream().map(flow -> process + " " + flow.getId());
    }

    long count() {
        return count;
    }

    /** How many walks end in each end event. */
    Map<String, Long> byEnd() {
        return byEnd;
    }

    Set<String> reached() {
        return reached;
    }

    /** Nodes from which nothing leads on, though they are no end. */
    Set<String> stuck() {
        return stuck;
    }

    /** @param open the subprocesses that the walk is in, outermost first */
    private void from(FlowNode node, List<SubProcess> open) {
        reached.add(node.getId());
        if (node instanceof EndEvent end) {
            ended(end, open);
            return;
        }
        List<Runnable> ways = new ArrayList<>();
        if (node instanceof SubProcess inner) {
            ways.add(() -> inside(inner, open));
        } else {
            node.getOutgoing().forEach(flow -> ways.add(() -> along(flow, open)));
        }
        boundaries(node).forEach(boundary -> ways.add(() -> from(boundary, open)));
        landings(node).forEach(landing -> ways.add(() -> from(landing, open)));
        if (ways.isEmpty()) {
            stuck.add(node.getId());
        }
        ways.forEach(Runnable::run);
    }

    private void inside(SubProcess inner, List<SubProcess> open) {
        List<SubProcess> deeper = new ArrayList<>(open);
        deeper.add(inner);
        inner.getChildElementsByType(StartEvent.class).forEach(start -> from(start, deeper));
    }

    private void along(SequenceFlow flow, List<SubProcess> open) {
        if (used.merge(flow.getId(), 1, Integer::sum) <= 1) {
            from(flow.getTarget(), open);
        }
        used.merge(flow.getId(), -1, Integer::sum);
    }

    private void ended(EndEvent end, List<SubProcess> open) {
        if (open.isEmpty()) {
            byEnd.merge(end.getId(), 1L, Long::sum);
            if (++count > MOST) {
                throw new AssertionError("more than " + MOST + " walks: the drawing is a maze");
            }
            return;
        }
        SubProcess left = open.get(open.size() - 1);
        List<SubProcess> outer = open.subList(0, open.size() - 1);
        left.getOutgoing().forEach(flow -> along(flow, outer));
    }

    /** Where a link event comes out. */
    private static Stream<IntermediateCatchEvent> landings(FlowNode node) {
        BpmnModelInstance model = (BpmnModelInstance) node.getModelInstance();
        return node.getChildElementsByType(LinkEventDefinition.class).stream()
                .filter(link -> node instanceof IntermediateThrowEvent)
                .flatMap(link -> model.getModelElementsByType(IntermediateCatchEvent.class).stream()
                        .filter(landing -> landing.getChildElementsByType(LinkEventDefinition.class).stream()
                                .anyMatch(there -> there.getName().equals(link.getName()))));
    }

    private static Stream<BoundaryEvent> boundaries(FlowNode node) {
        BpmnModelInstance model = (BpmnModelInstance) node.getModelInstance();
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(boundary -> boundary.getAttachedTo().equals(node));
    }
}
