package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shimon.process.steps.Steps;
import jp.shimon.shared.Words;
import jp.shimon.testing.OfficeTest;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 図と家：what a drawing names is there in the house, and nothing in the house is without a drawing. */
@OfficeTest
class DrawingsTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    Steps steps;

    @Test
    void everyServiceTaskIsADelegateOfOurs() {
        List<String> delegates = Arrays.asList(house.getBeanNamesForType(JavaDelegate.class));

        assertThat(drawings()
                        .flatMap(drawing -> ModelLint.delegateNames(drawing).stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(delegates);
    }

    @Test
    void everyUserTaskIsAStepWithItsNameInTheWords() {
        List<UserTask> tasks = drawings()
                .flatMap(drawing -> drawing.getModelElementsByType(UserTask.class).stream())
                .toList();

        assertThat(tasks.stream().map(UserTask::getId).distinct()).containsExactlyInAnyOrderElementsOf(steps.keys());
        assertThat(tasks)
                .allSatisfy(task -> assertThat(Words.of("step." + task.getId(), Locale.JAPANESE))
                        .isEqualTo(task.getName()));
    }

    private static Stream<BpmnModelInstance> drawings() {
        return Stream.of(
                        "plan-change",
                        "hearing",
                        "consultation",
                        "opinion-exchange",
                        "follow-up",
                        "daily-round",
                        "post-view",
                        "progress-review")
                .map(name ->
                        Bpmn.readModelFromStream(DrawingsTest.class.getResourceAsStream("/bpmn/" + name + ".bpmn")));
    }
}
