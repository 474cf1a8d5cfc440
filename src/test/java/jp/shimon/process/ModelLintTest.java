package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The models keep the rules; and each rule is seen failing, on a good model with one thing spoilt. */
class ModelLintTest {

    private static final Path MODELS = Path.of("bpmn");

    @ParameterizedTest
    @MethodSource("models")
    void theModelsOfTheHouseKeepItsRules(String model) throws IOException {
        assertThat(violations(model, read(model))).isEmpty();
    }

    @Test
    void theDelegatesOfAModelAreItsServiceTasks() {
        var model = Bpmn.readModelFromFile(MODELS.resolve("plan-change.bpmn").toFile());

        assertThat(ModelLint.delegateNames(model))
                .containsExactly("awaitBundle", "confirmReached", "openHearing", "seekApprover");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            hearing.bpmn | camunda:historyTimeToLive="P3650D" | '' | process hearing does not say how long its history is kept
            rating.dmn | camunda:historyTimeToLive="P3650D" | '' | decision rating does not say how long its history is kept
            hearing.bpmn | 評価を確定する | rate | task rate has no Japanese name
            hearing.bpmn | name="評価の確定を知らせる" | '' | task announceRating has no Japanese name
            hearing.bpmn | /desk/ | /lap/ | user task holdHearing does not open the desk's form
            hearing.bpmn | name="role" | name="roll" | user task holdHearing names no role of the house
            hearing.bpmn | value="secretariat" | value="anybody" | user task holdHearing names no role of the house
            hearing.bpmn | ${announceRating} | ${announce} | service task announceRating does not call the delegate ${announceRating}
            hearing.bpmn | camunda:decisionRef="rating" | '' | business rule task suggestRating names no decision
            """)
    void aTaskSaysAllThatTheHouseNeeds(String model, String good, String bad, String sentence) throws IOException {
        assertBrokenBy(xml -> xml.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)), model, sentence);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            hearing.bpmn | id="announceRating" | id="announceRating" camunda:class="a.B" | announceRating carries code: class
            hearing.bpmn | id="announceRating" | id="announceRating" xmlns:old="http://activiti.org/bpmn" old:class="a.B" | announceRating carries code: class
            hearing.bpmn | id="announceRating" | id="announceRating" camunda:expression="x" | announceRating carries code: expression
            hearing.bpmn | id="announceRating" | id="announceRating" camunda:type="external" | announceRating carries code: type
            hearing.bpmn | <camunda:properties> | <camunda:taskListener event="create"/><camunda:properties> | holdHearing carries code: taskListener
            hearing.bpmn | <camunda:properties> | <camunda:executionListener event="end"/><camunda:properties> | holdHearing carries code: executionListener
            hearing.bpmn | <camunda:properties> | <camunda:connector/><camunda:properties> | holdHearing carries code: connector
            consultation.bpmn | ${withdrawal}< | <camunda:script scriptFormat="groovy">1</camunda:script>< | decideWithdrawal carries code: script
            plan-change.bpmn | <conditionExpression | <conditionExpression language="groovy" | headPresence-approveProposal carries code: language
            rating.dmn | <inputExpression | <inputExpression expressionLanguage="groovy" | targetChangedExpression names an expression language
            """)
    void noCodeHidesInADrawing(String model, String good, String bad, String sentence) throws IOException {
        assertBrokenBy(xml -> xml.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)), model, sentence);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            plan-change.bpmn | ${rated} | ${rated and late} | ratingKnown-ready evaluates ${rated and late}
            plan-change.bpmn | ${!rated} | #{!rated} | ratingKnown-awaitRating evaluates #{!rated}
            plan-change.bpmn | ${rated} | yes | ratingKnown-ready evaluates yes
            plan-change.bpmn | ${concurringDepartments.of(execution)} | ${everybody.of(execution)} | concur evaluates ${everybody.of(execution)}
            consultation.bpmn | ${withdrawal} | ${task.id} | decideWithdrawal evaluates ${task.id}
            hearing.bpmn | Ref="rating" | Ref="${rating}" | suggestRating evaluates ${rating}
            hearing.bpmn | id="holdHearing" | id="holdHearing" camunda:assignee="${who}" | holdHearing evaluates ${who}
            """)
    void expressionsAreThoseOfTheWhiteList(String model, String good, String bad, String sentence) throws IOException {
        assertBrokenBy(xml -> xml.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)), model, sentence);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            hearing.bpmn | <incoming>suggestRating-rate</incoming> | '' | flow suggestRating-rate is not listed where it arrives
            hearing.bpmn | <outgoing>suggestRating-rate</outgoing> | '' | flow suggestRating-rate is not listed where it leaves
            plan-change.bpmn | <conditionExpression xsi:type="tFormalExpression">${rated}</conditionExpression> | '' | choice ratingKnown-ready has no condition
            plan-change.bpmn | name="確定済み" | '' | choice ratingKnown-ready has no Japanese name
            hearing.bpmn | 評価確定 | done | end ratingConfirmed has no Japanese name
            plan-change.bpmn | name="PulledBack" | name="Pulled" | nobody sends the message Pulled
            consultation.bpmn | <conditionExpression xsi:type="tFormalExpression">${ended}</conditionExpression> | '' | choice afterAdoption-endNothingAdopted has no condition
            """)
    void aChoiceAndAnEndSpeakForThemselves(String model, String good, String bad, String sentence) throws IOException {
        assertBrokenBy(xml -> xml.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)), model, sentence);
    }

    @ParameterizedTest(name = "without {0} nothing leads {1}")
    @CsvSource({"fateOfItem-endAdopted, to endAdopted", "pulledBack-returnTarget, on from pulledBack"})
    void everyNodeIsOnAWay(String flow, String place) throws IOException {
        var traces =
                "<(incoming|outgoing)>%1$s</\\1>|<sequenceFlow id=\"%1$s\"(?:[^>]*/>|[^>]*>.*?</sequenceFlow>)|%2$s"
                        .formatted(flow, drawing(flow));

        assertBrokenBy(xml -> xml.replaceAll("(?s)" + traces, ""), "plan-change.bpmn", "nothing leads " + place);
    }

    @Test
    void whatALinkThrowsAnotherCatches() throws IOException {
        var bad = read("consultation.bpmn").replaceFirst("(id=\"remainingItemsLink\" name=)\"[^\"]*\"", "$1\"別の項目\"");

        assertThat(violations("consultation.bpmn", bad))
                .containsExactlyInAnyOrder(
                        "nothing takes up the link remainingItems", "nothing leads to the link remainingTakenUp");
    }

    @ParameterizedTest
    @CsvSource({
        "hearing.bpmn, rate",
        "hearing.bpmn, suggestRating-rate",
        "consultation.bpmn, committeeReport",
        "consultation.bpmn, committee"
    })
    void everyPartIsInThePicture(String model, String part) throws IOException {
        assertBrokenBy(xml -> xml.replaceAll("(?s)" + drawing(part), ""), model, part + " is missing in the picture");
    }

    @ParameterizedTest
    @CsvSource({"scriptTask", "sendTask", "receiveTask", "manualTask"})
    void onlyThreeKindsOfTaskAreDrawn(String kind) throws IOException {
        assertBrokenBy(
                xml -> xml.replace("serviceTask", kind),
                "hearing.bpmn",
                "task announceRating is a " + kind + ", which the house does not draw");
    }

    private static String drawing(String part) {
        return "<bpmndi:BPMN(?:Shape|Edge) id=\"[^\"]*\" bpmnElement=\"" + part + "\".*?</bpmndi:BPMN(?:Shape|Edge)>";
    }

    private static void assertBrokenBy(UnaryOperator<String> damage, String model, String sentence) throws IOException {
        var good = read(model);
        var bad = damage.apply(good);

        assertThat(bad).as("the damage was done").isNotEqualTo(good);
        assertThat(violations(model, bad)).containsExactly(sentence);
    }

    static List<String> models() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String read(String model) throws IOException {
        return Files.readString(MODELS.resolve(model));
    }

    private static List<String> violations(String model, String xml) {
        var stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return model.endsWith(".dmn")
                ? ModelLint.violations(Dmn.readModelFromStream(stream))
                : ModelLint.violations(Bpmn.readModelFromStream(stream));
    }
}
