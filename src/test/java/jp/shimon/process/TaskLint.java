package jp.shimon.process;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What a task must say, and which kinds of task the house draws at all. */
final class TaskLint {

    private static final String DESK = "embedded:/desk/forms/${task.id}";
    private static final Set<String> ROLES = Set.of(
            "drafter", "head", "concurring-head", "department", "secretariat", "headquarters", "mayor", "absent");

    private TaskLint() {}

    static Stream<String> check(BpmnModelInstance model) {
        return model.getModelElementsByType(Task.class).stream()
                .flatMap(task -> Stream.concat(name(task), ofItsKind(task)));
    }

    private static Stream<String> name(Task task) {
        return unless(ModelLint.isJapanese(task.getName()), "task " + task.getId() + " has no Japanese name");
    }

    private static Stream<String> ofItsKind(Task task) {
        if (task instanceof UserTask user) {
            return Stream.concat(form(user), role(user));
        }
        if (task instanceof ServiceTask service) {
            return delegate(service);
        }
        if (task instanceof BusinessRuleTask rule) {
            return decision(rule);
        }
        var kind = task.getElementType().getTypeName();
        return Stream.of("task " + task.getId() + " is a " + kind + ", which the house does not draw");
    }

    private static Stream<String> form(UserTask task) {
        return unless(
                DESK.equals(task.getCamundaFormKey()), "user task " + task.getId() + " does not open the desk's form");
    }

    private static Stream<String> role(UserTask task) {
        var roles = Stream.ofNullable(task.getExtensionElements())
                .flatMap(all -> all.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> "role".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .toList();
        return unless(
                roles.size() == 1 && ROLES.contains(roles.get(0)),
                "user task " + task.getId() + " names no role of the house");
    }

    private static Stream<String> delegate(ServiceTask task) {
        var expected = "${" + task.getId() + "}";
        return unless(
                expected.equals(task.getCamundaDelegateExpression()),
                "service task " + task.getId() + " does not call the delegate " + expected);
    }

    private static Stream<String> decision(BusinessRuleTask task) {
        return unless(
                task.getCamundaDecisionRef() != null, "business rule task " + task.getId() + " names no decision");
    }

    static Stream<String> unless(boolean kept, String sentence) {
        return kept ? Stream.empty() : Stream.of(sentence);
    }
}
