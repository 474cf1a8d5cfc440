package jp.shimon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import jp.shimon.change.ChangeForm;
import jp.shimon.shared.Words;
import org.junit.jupiter.api.Test;

/** 実在の資料2を読む：every line of it is accounted for, and it means what the sample city's two changes say. */
class SeedReadingTest {

    private static final String SEED = Recorded.text("/jp/shimon/reading/consultation-paper.txt");
    private static final Known PLAN = Recorded.sample();
    private static final String STRAY = "余計な一行です";

    @Test
    void everyLineIsAccountedFor() {
        Recognised paper = read(SEED);

        assertThat(paper.pieces()).hasSizeGreaterThan(100).noneMatch(piece -> piece.use() == null);
        assertThat(paper.remarks()).containsExactly("markup");
    }

    @Test
    void theHeadOfThePaperIsRead() {
        JsonNode head = Recorded.json("/sample/changes.json", JsonNode.class).get("consultation");
        PaperFacts facts = read(SEED).facts();

        assertThat(facts)
                .isEqualTo(new PaperFacts(
                        2, 2, head.get("title").asText(), head.get("lead").asText(), 2023));
    }

    @Test
    void bothItemsMeanWhatTheChangesOfTheSampleSay() {
        JsonNode changes = Recorded.json("/sample/changes.json", JsonNode.class).get("changes");
        List<ReadItem> items = Recorded.proposals(read(SEED), PLAN);

        assertThat(items).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(items.get(i).obstacles()).isEmpty();
            assertThat(items.get(i).discrepancies()).isEmpty();
            ChangeForm form = items.get(i).form();
            assertThat(form).isNotNull();
            ObjectNode expected = changes.get(i).deepCopy();
            expected.remove(List.of("concurWith", "proceed"));
            assertThat(withoutDefaults(Recorded.JSON.valueToTree(form))).isEqualTo(withoutDefaults(expected));
        }
    }

    @Test
    void aLineInjectedAnywhereIsNeverDroppedInSilence() {
        List<String> lines = SEED.lines().toList();
        int named = 0;
        for (int at = 0; at <= lines.size(); at++) {
            List<String> injected = new ArrayList<>(lines);
            injected.add(at, STRAY);
            Recognised paper = read(String.join("\n", injected));
            boolean told = paper.pieces().stream()
                    .anyMatch(piece -> piece.use() == null && piece.text().equals(STRAY));
            String proposed = Recorded.JSON
                    .valueToTree(Recorded.proposals(paper, PLAN).stream()
                            .map(ReadItem::form)
                            .toList())
                    .toString();
            String title = paper.facts().title() + paper.facts().lead();
            assertThat(told || proposed.contains(STRAY) || title.contains(STRAY))
                    .as("before line " + (at + 1))
                    .isTrue();
            named += told ? 1 : 0;
        }
        // in prose it is prose; in tables, and between them, it is named
        assertThat(named).isGreaterThan(45);
    }

    @Test
    void aRowInjectedIntoAnyTableIsNamed() {
        List<String> lines = SEED.lines().toList();
        for (int at = 0; at <= lines.size(); at++) {
            boolean inTable = at > 0 && lines.get(at - 1).contains("\t");
            if (inTable) {
                List<String> injected = new ArrayList<>(lines);
                injected.add(at, "余計な行\tその右の欄\tさらに右の欄\t四つ目の欄");
                assertThat(read(String.join("\n", injected)).pieces())
                        .as("before line " + (at + 1))
                        .filteredOn(piece -> piece.text().contains("さらに右の欄"))
                        .allMatch(piece -> piece.use() == null || piece.use() == Use.AFTER);
            }
        }
    }

    @Test
    void whatStandsBetweenTwoRatingSentencesIsKept() {
        String rated = "は、令和5年度実績のヒアリングの結果、計画未満といたしました。";
        Told told = Told.of(List.of("経緯。「甲」" + rated + "間の文。「乙」" + rated + "後の文。"), true);

        assertThat(told.circumstances()).isEqualTo("経緯。間の文。後の文。");
        assertThat(told.ratings()).extracting(Told.Rated::of).containsExactly("甲", "乙");
    }

    @Test
    void whatTheRecordDoesNotKnowIsNamedWithItsPlace() {
        List<ReadItem> items =
                Recorded.proposals(read(SEED.replace("行政管理課", "情報政策課").replace("Ⅱ\t限られた", "Ⅸ\t限られた")), PLAN);

        assertThat(items.get(1).form()).isNull();
        assertThat(items.get(1).obstacles())
                .extracting(sentence -> Words.of(sentence, java.util.Locale.JAPANESE))
                .anyMatch(text -> text.contains("71行目") && text.contains("情報政策課"))
                .anyMatch(text -> text.contains("Ⅸ-2-(1)") && text.contains("先にその追加を起案し"));
    }

    @Test
    void aMeasureThatNobodyKnowsIsNamed() {
        List<ReadItem> items = Recorded.proposals(
                read(SEED.replace("会議の効率的な運営に関する ルール化の検討", "庁用車の共同利用").replace("Ⅲ\t行政", "Ⅳ\t行政")), PLAN);

        assertThat(items.get(0).obstacles())
                .extracting(sentence -> Words.of(sentence, java.util.Locale.JAPANESE))
                .anyMatch(text -> text.contains("庁用車の共同利用"));
    }

    @Test
    void aPaperMadeFromAnotherVersionIsToldCellByCell() {
        String other = SEED.replace(
                "変更前 ①\t会議の効率的な運営に関する ルール化の検討\t総務課\t\t検討、 試行", "変更前 ①\t会議の効率的な運営に関する ルール化の検討\t企画課\t\t検討のみ");

        assertThat(Recorded.proposals(read(other), PLAN).get(0).discrepancies())
                .extracting(Discrepancy::field, Discrepancy::paper, Discrepancy::record)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("department", "企画課", "総務課"),
                        org.assertj.core.groups.Tuple.tuple("schedule", "検討のみ", "検討、試行"));
    }

    private static Recognised read(String text) {
        return Recognition.of(SourceRows.of(Source.of(text)), PLAN.head().levels());
    }

    /** What is left out and what is stated by its default are one. */
    private static JsonNode withoutDefaults(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode plain = Recorded.JSON.createObjectNode();
            object.fields().forEachRemaining(field -> {
                JsonNode value = field.getValue();
                boolean style = field.getKey().equals("style") && value.asText().equals("ARROW");
                boolean empty = value.isArray() && value.isEmpty();
                if (!value.isNull() && !style && !empty) {
                    plain.set(field.getKey(), withoutDefaults(value));
                }
            });
            return plain;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode plain = Recorded.JSON.createArrayNode();
            array.forEach(value -> plain.add(withoutDefaults(value)));
            return plain;
        }
        return node;
    }
}
