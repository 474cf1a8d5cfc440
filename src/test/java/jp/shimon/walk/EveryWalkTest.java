package jp.shimon.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 図の上のすべての道：each ends in an end event that has a name, and nothing in a drawing is off every way. */
class EveryWalkTest {

    static Stream<Path> drawings() {
        return Walks.drawings().stream();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void endsInANamedEndEvent(Path drawing) {
        Walks walks = Walks.of(drawing);
        System.out.printf("every walk: %s %,d walks, ending %s%n", drawing.getFileName(), walks.count(), walks.byEnd());

        var model = Walks.model(drawing);
        assertThat(walks.count()).isPositive();
        assertThat(walks.stuck()).as("where a walk cannot go on").isEmpty();
        assertThat(walks.byEnd().keySet())
                .allSatisfy(end -> assertThat(((EndEvent) model.getModelElementById(end)).getName())
                        .as(end)
                        .isNotBlank());
        List<String> all = model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess sub && sub.triggeredByEvent()))
                .map(FlowNode::getId)
                .toList();
        assertThat(walks.reached()).containsAll(all);
    }
}
