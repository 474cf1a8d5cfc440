package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.shimon.change.ChangeKind;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperContent.Entry;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Table;
import org.junit.jupiter.api.Test;

/** 資料の決まり: what stands in it when, and what never does. */
class PaperRulesTest {

    private static final String RATED = "\"rated\":{\"fiscalYear\":2023,\"period\":\"FIRST_HALF\",\"label\":\"計画未満\"},";

    private static final String ARROW = "\"to\":2023,\"text\":\"Web会議等の試行実施\"";

    @Test
    void onlyAPaperThatIsNotDecidedSaysThatItIsADraft() {
        assertThat(lines(Seeds.issued())).contains("アクションプラン(案)", "個票(案)");
        assertThat(lines(Seeds.adopted())).contains("アクションプラン", "個票").noneMatch(line -> line.contains("(案)"));
    }

    @Test
    void anAdvisoryMeetingIsAskedForItsViewsAndNothingElse() throws Exception {
        Paper paper = Seeds.draftWith("STATUTORY", "ADVISORY_MEETING");
        Documents documents = new Documents(ShippedTemplate::bytes);

        assertThat(lines(paper)).contains("第7次行政改革大綱アクションプランの取組内容の変更について（意見聴取）");
        assertThat(Stream.of(
                        Read.docx(documents.docx(paper)),
                        Read.html(documents.html(paper)),
                        Read.pdf(documents.pdf(paper)),
                        Read.json(documents.json(paper))))
                .noneMatch(text -> text.contains("諮問"));
    }

    @Test
    void aTitleThatHasItsEndingGetsNoSecondOne() {
        assertThat(lines(Seeds.draftWith("取組内容の変更について", "取組内容の変更について（諮問）")))
                .contains("第7次行政改革大綱アクションプランの取組内容の変更について（諮問）");
    }

    @Test
    void withoutAConfirmedRatingThereIsNoRatingSentence() {
        assertThat(lines(Seeds.draftWith(RATED, "")))
                .contains("当初の計画においては、令和3年度にルールを策定することとしておりましたが、実効性の確保が難しい等複数の意見があったため、計画どおりの策定には至っていませんでした。")
                .noneMatch(line -> line.contains("ヒアリングの結果"));
    }

    @Test
    void aRatingOfTheWholeYearSaysSo() {
        assertThat(lines(Seeds.draftWith("FIRST_HALF", "FULL_YEAR")))
                .anyMatch(line -> line.endsWith("ことから、令和5年度実績のヒアリングの結果、計画未満といたしました。"));
    }

    @Test
    void onlyTheCellsThatChangedAreMarked() {
        List<List<Cell>> rows = tables(Seeds.draft()).get(0).rows();

        assertThat(rows.get(2)).noneMatch(Cell::marked);
        assertThat(rows.get(3))
                .filteredOn(Cell::marked)
                .extracting(Cell::lines)
                .containsExactly(List.of("ルールの策定、運用開始"), List.of("ルールの運用"));
    }

    @Test
    void aCellThatLostItsTextGetsASignAndTheLegendExplainsIt() {
        Entry entry = Seeds.draft().content().sections().get(0).items().get(0);
        Entry back = new Entry(
                1, "", "", null, entry.lineage(), entry.reason(), List.of(), entry.after(), entry.before(), null, null);
        List<Block> blocks = YearGrid.of(Seeds.draft(), ChangeKind.REVISE, back);

        assertThat(((Table) blocks.get(1)).rows().get(3))
                .filteredOn(Cell::marked)
                .extracting(Cell::lines)
                .containsExactly(List.of("●"), List.of("●"));
        assertThat(blocks.get(2)).extracting("text").isEqualTo("（注）下線と網掛けは、変更した箇所です。「●」は、記載を取りやめた欄です。");
    }

    @Test
    void aMergedCellIsDrawnOverItsYears() {
        Paper paper = Seeds.draftWith(ARROW, ARROW + ",\"style\":\"MERGED\"");
        List<Cell> row = tables(paper).get(0).rows().get(2);

        assertThat(row)
                .filteredOn(cell -> cell.columns() == 2)
                .extracting(Cell::lines)
                .containsExactly(List.of("Web会議等の試行実施"));
        assertThat(row.stream().mapToInt(Cell::columns).sum()).isEqualTo(10);
    }

    @Test
    void aMeasureThatEndsSaysSoAndHasNoSheet() {
        Paper paper = Seeds.draftWith("REVISE", "ABOLISH");

        assertThat(lines(paper)).contains("1 廃止する取組について", "廃止の理由");
        assertThat(tables(paper).get(0).rows().get(3))
                .last()
                .extracting(Cell::lines)
                .isEqualTo(List.of("廃止"));
        assertThat(lines(paper)).filteredOn("個票(案)"::equals).hasSize(1);
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        Paper paper = Seeds.draftWith("\"purpose\"", "\"unused\"", "\"yearPlans\"", "\"unused\"");

        assertThat(lines(paper)).doesNotContain("3 取組みの進捗状況").noneMatch(String::isBlank);
    }

    private static Stream<Block> blocks(Paper paper) {
        return PaperLayouts.of(paper).groups().stream().flatMap(group -> group.blocks().stream());
    }

    private static List<String> lines(Paper paper) {
        return blocks(paper)
                .filter(Line.class::isInstance)
                .map(line -> ((Line) line).text())
                .toList();
    }

    private static List<Table> tables(Paper paper) {
        return blocks(paper)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
