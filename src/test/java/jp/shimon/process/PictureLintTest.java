package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 図の読みやすさ：the drawings read well as pictures; and each rule is seen failing, on a good one with one thing moved. */
class PictureLintTest {

    @ParameterizedTest
    @MethodSource("drawings")
    void theDrawingsOfTheHouseReadWell(String drawing) throws IOException {
        assertThat(PictureLint.violations(model(read(drawing)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            hearing | rate-shape | x="[^"]*" | x="380" | suggestRating overlaps rate
            hearing | hearingOpened-holdHearing-edge | x="120" | x="115" | hearingOpened-holdHearing does not end at the border of holdHearing
            hearing | suggestRating-rate-edge | 420" y="100" | 420" y="104" | suggestRating-rate does not run straight
            hearing | holdHearing-suggestRating-edge | x="280" | x="420" | holdHearing-suggestRating runs through suggestRating
            follow-up | followUpOutcome-answerOpinion-edge | y="60" | y="190" | followUpOutcome-endNotApplicable crosses followUpOutcome-answerOpinion
            plan-change | approvalOutcome-endScrapped-edge | y="230" | y="165" | approvalOutcome-endNotTakenUp crosses approvalOutcome-endScrapped
            consultation | itemOpened-shape | x="[^"]*" | x="1472" | deliberation overlaps itemOpened
            follow-up | followUpOutcome-endMet-edge | width="52" | width="20" | the name of followUpOutcome-endMet is longer than its place
            follow-up | followUpOutcome-endMet-edge | y="133" | y="143" | followUpOutcome-endMet runs through the name of followUpOutcome-endMet
            hearing | ratingConfirmed-shape | y="122" | y="95" | the name of ratingConfirmed lies on ratingConfirmed
            post-view | notePostView-shape | width="180" | width="60" | notePostView is longer than its place
            """)
    void aPictureThatReadsBadlyIsNamed(String drawing, String part, String good, String bad, String sentence)
            throws IOException {
        var xml = read(drawing);
        var whole = Pattern.compile("<bpmndi:BPMN(Shape|Edge) id=\"" + part + "\".*?</bpmndi:BPMN\\1>", Pattern.DOTALL);
        var moved = whole.matcher(xml).replaceFirst(found -> found.group().replaceAll(good, bad));

        assertThat(moved).as("something was moved").isNotEqualTo(xml);
        assertThat(PictureLint.violations(model(moved))).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "follow-up, 対応状況を確認する, confirmFollowUp has no Japanese name",
        "consultation, 公表と報告を並行, inParallel has no Japanese name",
        "follow-up, 未了, followUpOutcome-answerOpinion has no Japanese name"
    })
    void whatAsksAndWhatAnswersHasAName(String drawing, String name, String sentence) throws IOException {
        assertThat(PictureLint.violations(model(read(drawing).replace(name, "x"))))
                .contains(sentence);
    }

    @Test
    void aNameHasAPlace() throws IOException {
        var bare = read("follow-up").replaceAll("<bpmndi:BPMNLabel>.*?</bpmndi:BPMNLabel>", "");

        assertThat(PictureLint.violations(model(bare)))
                .contains("the name of endMet has no place", "the name of followUpOutcome-endMet has no place");
    }

    /** The pictures of the documentation are drawn from the drawings: every shape stands where the model puts it. */
    @ParameterizedTest
    @MethodSource("drawings")
    void thePictureInTheDocumentationIsOfThisDrawing(String drawing) throws IOException {
        var picture = Files.readString(Path.of("docs/pictures", drawing + ".svg"));

        assertThat(model(read(drawing)).getModelElementsByType(BpmnShape.class)).allSatisfy(shape -> {
            var box = Box.of(shape.getBounds());
            assertThat(picture)
                    .contains("data-element-id=\"%s\" transform=\"matrix(1 0 0 1 %.0f %.0f)\""
                            .formatted(shape.getBpmnElement().getId(), box.left(), box.top()));
        });
    }

    static List<String> drawings() throws IOException {
        return ModelLintTest.models().stream()
                .filter(file -> file.endsWith(".bpmn"))
                .map(file -> file.replace(".bpmn", ""))
                .toList();
    }

    private static String read(String drawing) throws IOException {
        return Files.readString(Path.of("bpmn", drawing + ".bpmn"));
    }

    private static BpmnModelInstance model(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
