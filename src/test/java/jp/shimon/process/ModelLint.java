package jp.shimon.process;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Says in sentences where a drawing in {@code bpmn/} leaves the rules of the house. */
final class ModelLint {

    private ModelLint() {}

    static List<String> violations(BpmnModelInstance model) {
        return Stream.of(histories(model), TaskLint.check(model), CodeLint.check(model), FlowLint.check(model))
                .flatMap(sentences -> sentences)
                .toList();
    }

    static List<String> violations(DmnModelInstance model) {
        var histories = model.getModelElementsByType(Decision.class).stream()
                .filter(decision -> decision.getCamundaHistoryTimeToLiveString() == null)
                .map(decision -> "decision " + decision.getId() + " does not say how long its history is kept");
        return Stream.concat(histories, CodeLint.checkLanguages(model)).toList();
    }

    /** The beans a model calls; whether they exist is for whoever has the application at hand. */
    static List<String> delegateNames(BpmnModelInstance model) {
        return model.getModelElementsByType(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaDelegateExpression)
                .map(expression -> expression.replaceAll("^\\$\\{|}$", ""))
                .sorted()
                .toList();
    }

    /** A name is for the people of the city: it holds at least one kana or kanji. */
    static boolean isJapanese(String name) {
        return name != null && name.codePoints().anyMatch(ModelLint::isKanaOrKanji);
    }

    private static boolean isKanaOrKanji(int codePoint) {
        var script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private static Stream<String> histories(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).stream()
                .filter(process -> process.getCamundaHistoryTimeToLiveString() == null)
                .map(process -> "process " + process.getId() + " does not say how long its history is kept");
    }
}
