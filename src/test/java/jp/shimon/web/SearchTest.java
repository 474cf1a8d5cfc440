package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.plan.Cause;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Revising;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** 検索：what people type finds what the record says, for those who may see it. */
@OfficeTest
class SearchTest {

    private static final String RULES = "会議の効率的な運営に関するルール化の検討";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Plans plans;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ⅲ-1-(1)-①",
                "3-1-1-1",
                "Ⅲ-1-（1）-1",
                "効率",
                "ルール化",
                "会議 運営",
                "運営　会議",
                "ＷＥＢ会議",
                "web会議",
                "Ｗeb 会議",
                "総務課 効率"
            })
    void theSampleMeasureIsFoundHoweverItIsTyped(String q) {
        assertThat(titles(find("soumu1", q, "&kind=MEASURE&limit=200"))).contains(RULES);
    }

    @ParameterizedTest
    @CsvSource({
        "MEASURE, 試行, schedule",
        "MEASURE, 課題の抽出, yearPlans",
        "MEASURE, 総務, department",
        "CHANGE, 庁舎整備, reason",
        "NODE, 庁内会議, ''"
    })
    void itSaysWhereItWasFoundAndMarksTheWordsAsTyped(String kind, String q, String field) {
        JsonNode results = find("gyoukan1", q, "&limit=200&kind=" + kind).body().path("results");

        assertThat(results)
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.path("kind").asText()).isEqualTo(kind));
        if (!field.isEmpty()) {
            assertThat(results)
                    .anySatisfy(result -> assertThat(result.path("found")).anySatisfy(passage -> {
                        assertThat(passage.path("field").asText()).isEqualTo(field);
                        assertThat(marked(passage)).contains(q);
                    }));
        }
    }

    @Test
    void aNewRevisionIsFoundByItsNewWordsOnceItIsAdopted() {
        String measure = town.aMeasure("版が進む取り組み𠮷﨑");
        assertThat(titles(find("soumu1", "吉崎", ""))).contains("版が進む取り組み𠮷﨑");
        ChangeId change = town.awaitingBundle(town.proposed(measure));
        ConsultationId consultation = town.inSession(change);
        town.deliberated(consultation, Map.of());
        for (String[] step : new String[][] {{"gyoukan1", "finalizeReport"}, {"shichou1", "decideAdoption"}}) {
            town.answers(step[0], step[1], consultation.value());
        }

        JsonNode found = find("soumu1", "吉崎 策定 運用開始", "&kind=MEASURE").body().path("results");

        assertThat(titles(found)).containsExactly("版が進む取り組み𠮷﨑");
        assertThat(town.view(consultation).facts().letterNumber()).isNotNull();
        assertThat(titles(find("kikaku1", town.view(consultation).facts().letterNumber(), "")))
                .containsExactly(town.view(consultation).head().title());
    }

    @Test
    void aHeadingIsFoundByTheNameThatANewVersionGivesIt() {
        PlanId plan = plans.id(Town.PLAN);
        NodeId parent = plans.place(plan, "Ⅱ-2").orElseThrow().id();
        Cause cause = new Cause(Cause.Kind.IMPORT, null, null, null, null, null, LocalDate.of(2021, 4, 1), "gyoukan1");
        transaction.executeWithoutResult(
                status -> plans.revise(plan, cause, List.of(new Revising.NewNode(parent, "迦陵頻伽の項目", null))));

        JsonNode found = find("soumu1", "迦陵", "").body().path("results");

        assertThat(titles(found)).containsExactly("迦陵頻伽の項目");
        assertThat(found.get(0).path("kind").asText()).isEqualTo("NODE");
        assertThat(found.get(0).path("label").asText()).startsWith("Ⅱ-2-(");
    }

    @Test
    void titlesComeBeforeTextsAndNumbersBeforeTitles() {
        town.aMeasure("試行が標題にある取組");

        List<Boolean> titled = titles(find("soumu1", "試行", "&limit=200&kind=MEASURE")).stream()
                .map(title -> title.contains("試行"))
                .toList();

        assertThat(titled).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(titles(find("soumu1", "Ⅲ-1-(1)-①", "&plan=" + Town.PLAN)).get(0))
                .isEqualTo(RULES);
    }

    @Test
    void whoMayNotSeeAChangeDoesNotFindIt() {
        town.renamed(town.aMeasure("隠れた取組"), "隠れた名前の鴻池");

        assertThat(titles(find("soumu1", "鴻池", ""))).containsExactly("隠れた名前の鴻池");
        assertThat(titles(find("gyoukan1", "鴻池", ""))).containsExactly("隠れた名前の鴻池");
        assertThat(titles(find("kikaku1", "鴻池", ""))).isEmpty();
        assertThat(titles(find("admin1", "鴻池", ""))).isEmpty();
    }

    @Test
    void thePagesTogetherAreTheWhole() {
        for (String title : List.of("一枚ずつめくる甲", "一枚ずつめくる乙", "一枚ずつめくる丙")) {
            town.aMeasure(title);
        }
        List<String> turned = new ArrayList<>();
        String after = "";
        for (int pages = 0; pages < 50 && after != null; pages++) {
            JsonNode page = find("soumu1", "めくる", "&limit=1&after=" + after).body();
            turned.addAll(titles(page.path("results")));
            assertThat(page.path("total").asInt()).isEqualTo(3);
            after = page.path("next").isNull() ? null : page.path("next").asText();
        }

        assertThat(turned).containsExactly("一枚ずつめくる甲", "一枚ずつめくる乙", "一枚ずつめくる丙");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', q required",
        "'　', '', q required",
        "'󠄀', '', q search.nothing",
        "'a b c d e f g h i j k', '', q search.words",
        "会議, &kind=NONE, kind option",
        "会議, &limit=0, limit range",
        "会議, &after=x, after cursor.gone",
        "会議, &after=00000000-0000-0000-0000-000000000000, after cursor.gone"
    })
    void whatCannotBeLookedForIsSaidInWords(String q, String more, String error) {
        Answer refused = find("soumu1", q, more);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'; drop table search_entry; --", "{{7*7}}", "<script>", "(", "%00x", "𠮷"})
    void garbageIsLookedForLikeAnythingElse(String q) {
        assertThat(find("soumu1", q, "").status()).isIn(200, 422);
    }

    @Test
    void tooLongAQuestionAndAControlCharacterAreRefused() {
        assertThat(find("soumu1", "会".repeat(101), "").errors()).containsExactly("q tooLong");
        assertThat(find("soumu1", "会\u0007議", "").errors()).containsExactly("q controlCharacter");
        assertThat(find("soumu1", "会".repeat(100), "").status()).isEqualTo(200);
    }

    @Test
    void anotherPlanIsNotLookedInto() {
        assertThat(titles(find("soumu1", "効率", "&plan=gyoukaku-7"))).isNotEmpty();
        assertThat(titles(find("soumu1", "効率", "&plan=another"))).isEmpty();
    }

    private Answer find(String who, String q, String more) {
        return new RestClientOf(port, who, Town.PASSWORD).get("/api/search?q=" + q + more);
    }

    private static List<String> titles(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return titles(answer.body().path("results"));
    }

    private static List<String> titles(JsonNode results) {
        return StreamSupport.stream(results.spliterator(), false)
                .map(result -> result.path("title").asText())
                .collect(Collectors.toList());
    }

    private static String marked(JsonNode passage) {
        return StreamSupport.stream(passage.path("snippet").spliterator(), false)
                .filter(piece -> piece.path("hit").asBoolean())
                .map(piece -> piece.path("text").asText())
                .collect(Collectors.joining());
    }
}
