package jp.shimon.process;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;

/** How the parts of a drawing hang together, and that Tasklist's picture can show each of them. */
final class FlowLint {

    private static final Set<String> MESSAGES = Set.of(
            "PulledBack",
            "MeasureRated",
            "ItemDecided",
            "ChangeWithdrawn",
            "ItemWithdrawn",
            "WithdrawalRequested",
            "BundleDissolved",
            "CaseTakenOver",
            "BundleTakenOver",
            "PostViewAsked",
            "DutyExceptionMade",
            "ReplyWaived",
            "RoundRated",
            "RoundClosed");

    private FlowLint() {}

    static Stream<String> check(BpmnModelInstance model) {
        return Stream.of(
                        connections(model),
                        each(model, SequenceFlow.class).flatMap(FlowLint::listing),
                        Stream.of(ExclusiveGateway.class, InclusiveGateway.class)
                                .flatMap(type -> each(model, type))
                                .flatMap(FlowLint::choices),
                        links(model),
                        each(model, EndEvent.class).flatMap(FlowLint::end),
                        each(model, Message.class).flatMap(FlowLint::message),
                        Stream.of(FlowNode.class, SequenceFlow.class, MessageFlow.class, Participant.class)
                                .flatMap(type -> each(model, type))
                                .flatMap(FlowLint::picture))
                .flatMap(sentences -> sentences);
    }

    private static <T extends BaseElement> Stream<T> each(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    private static Stream<String> connections(BpmnModelInstance model) {
        var sources =
                each(model, SequenceFlow.class).map(SequenceFlow::getSource).collect(Collectors.toSet());
        var targets =
                each(model, SequenceFlow.class).map(SequenceFlow::getTarget).collect(Collectors.toSet());
        return each(model, FlowNode.class)
                .filter(node -> !(node instanceof SubProcess sub && sub.triggeredByEvent()))
                .flatMap(node -> Stream.concat(
                        TaskLint.unless(isBegin(node) || targets.contains(node), "nothing leads to " + node.getId()),
                        TaskLint.unless(
                                isEnd(node) || sources.contains(node), "nothing leads on from " + node.getId())));
    }

    private static boolean isBegin(FlowNode node) {
        return node instanceof StartEvent
                || node instanceof BoundaryEvent
                || (node instanceof IntermediateCatchEvent && link(node) != null);
    }

    private static boolean isEnd(FlowNode node) {
        return node instanceof EndEvent || (node instanceof IntermediateThrowEvent && link(node) != null);
    }

    // a link is a line that would cross others: what one end throws another must catch, once
    private static Stream<String> links(BpmnModelInstance model) {
        var caught =
                each(model, IntermediateCatchEvent.class).map(FlowLint::link).toList();
        var thrown =
                each(model, IntermediateThrowEvent.class).map(FlowLint::link).toList();
        return Stream.concat(
                each(model, IntermediateThrowEvent.class)
                        .filter(node -> link(node) != null && Collections.frequency(caught, link(node)) != 1)
                        .map(node -> "nothing takes up the link " + node.getId()),
                each(model, IntermediateCatchEvent.class)
                        .filter(node -> link(node) != null && !thrown.contains(link(node)))
                        .map(node -> "nothing leads to the link " + node.getId()));
    }

    private static @Nullable String link(FlowNode node) {
        return node.getChildElementsByType(LinkEventDefinition.class).stream()
                .map(LinkEventDefinition::getName)
                .findFirst()
                .orElse(null);
    }

    // the engine reads a flow's two ends; modelers and their linters read the lists at the nodes
    private static Stream<String> listing(SequenceFlow flow) {
        return Stream.concat(
                TaskLint.unless(
                        flow.getSource().getOutgoing().contains(flow),
                        "flow " + flow.getId() + " is not listed where it leaves"),
                TaskLint.unless(
                        flow.getTarget().getIncoming().contains(flow),
                        "flow " + flow.getId() + " is not listed where it arrives"));
    }

    private static Stream<String> choices(Gateway gateway) {
        var ways = gateway.getOutgoing();
        return ways.size() < 2 ? Stream.empty() : ways.stream().flatMap(FlowLint::choice);
    }

    private static Stream<String> choice(SequenceFlow way) {
        return Stream.concat(
                TaskLint.unless(way.getConditionExpression() != null, "choice " + way.getId() + " has no condition"),
                TaskLint.unless(
                        ModelLint.isJapanese(way.getName()), "choice " + way.getId() + " has no Japanese name"));
    }

    private static Stream<String> end(EndEvent end) {
        return TaskLint.unless(ModelLint.isJapanese(end.getName()), "end " + end.getId() + " has no Japanese name");
    }

    private static Stream<String> message(Message message) {
        return TaskLint.unless(MESSAGES.contains(message.getName()), "nobody sends the message " + message.getName());
    }

    private static Stream<String> picture(BaseElement element) {
        return TaskLint.unless(element.getDiagramElement() != null, element.getId() + " is missing in the picture");
    }
}
