package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** 実在の資料2: what the city's paper says, ours says, cell by cell. */
class SeedPaperTest {

    private static final List<String> HEAD = List.of("No.", "取組項目", "担当部署", "関係部署", "年度計画");
    private static final List<String> YEARS =
            List.of("R2 (2020)", "R3 (2021)", "R4 (2022)", "R5 (2023)", "R6 (2024)", "R7 (2025)");

    private final Documents documents = new Documents(ShippedTemplate::bytes);
    private final List<List<List<String>>> tables;

    SeedPaperTest() throws Exception {
        tables = Read.docxTables(documents.docx(Seeds.issued()));
    }

    @Test
    void theGridOfAChangeHasBothRows() {
        String title = "会議の効率的な運営に関するルール化の検討";
        assertThat(tables.get(0))
                .containsExactly(
                        HEAD,
                        YEARS,
                        List.of("変更前 ①", title, "総務課", "", "検討、試行", "ルール案の検討", "Web会議等の試行実施", "→", "", ""),
                        List.of(
                                "変更後 ①",
                                title,
                                "総務課",
                                "",
                                "検討、試行",
                                "ルール案の検討",
                                "Web会議等の試行実施",
                                "→",
                                "ルールの策定、運用開始",
                                "ルールの運用"));
    }

    @Test
    void theSheetOfAChangeHasItsPlaceGoalsAndBothPlans() {
        String old = "庁舎整備に伴ったWEB会議の試行実施\n上記試行による課題の抽出";
        assertThat(tables.subList(1, 4))
                .containsExactly(
                        List.of(
                                List.of("改革の柱", "Ⅲ", "行政運営の推進力となる職員や職場環境の充実を図るための改革"),
                                List.of("推進項目", "1", "全庁共通事務の効率化"),
                                List.of("項目名", "(1)", "庁内会議等の見直し")),
                        List.of(
                                List.of("取組期間内の目標", "取組期間"),
                                List.of("ルール案の提示、試行実施", "令和2年度"),
                                List.of("ルール案の検討", "令和3年度"),
                                List.of("庁舎整備に伴ったWEB会議の試行実施", "令和4年度"),
                                List.of("WEB会議試行運用の課題抽出", "令和5年度"),
                                List.of("ルールの策定、運用開始", "令和6年度")),
                        List.of(
                                List.of("年度", "令和5年度(2023年度)", "令和6年度(2024年度)", "令和7年度(2025年度)"),
                                List.of("計画概要", "ルールの再検討\nWEB会議試行運用の課題抽出", "ルールの策定\n庁内調整\nルールの運用開始", "ルールの運用"),
                                List.of("変更前計画", old, old, old)));
    }

    @Test
    void theGridOfAnAdditionHasOneRow() {
        assertThat(tables.get(4))
                .containsExactly(
                        HEAD, YEARS, List.of("⑤", "AI等を用いた業務改善手法の検討", "行政管理課", "", "", "", "", "随時実証、調査・研究", "", ""));
    }

    @Test
    void theSheetOfAnAdditionTellsBackgroundMethodAndGoals() {
        assertThat(tables).hasSize(10);
        assertThat(tables.get(6).get(0)).containsExactly("背景、目的");
        assertThat(tables.get(6).get(1).get(0)).startsWith("国において定められた").endsWith("検証を要する。");
        assertThat(tables.get(7).get(0)).containsExactly("内容、進め方");
        assertThat(tables.get(8))
                .containsExactly(
                        List.of("取組期間内の目標", "取組期間"), List.of("随時実証", "令和5年度～令和7年度"), List.of("調査、研究", "令和5年度～令和7年度"));
        assertThat(tables.get(9)).hasSize(2);
    }

    @Test
    void theProseStandsInTheCitysOrder() throws Exception {
        String text = Read.docx(documents.docx(Seeds.issued()));
        String last = "";
        for (String said : List.of(
                "議題（2）",
                "第7次行政改革大綱アクションプランの取組内容の変更について（諮問）",
                "適宜取組項目の追加を行います。",
                "1計画を見直す取組について",
                "（1）会議の効率的な運営に関するルール化の検討",
                "検討、実施するものです。",
                "計画どおりの策定には至っていませんでした。その後、コロナ禍による",
                "策定に至っていないことから、令和5年度上半期実績のヒアリングの結果、計画未満といたしました。",
                "変更内容",
                "推進してまいります。",
                "アクションプラン(案)",
                "（注）下線と網掛けは、変更した箇所です。",
                "個票(案)",
                "2取組みの内容",
                "3取組みの進捗状況",
                "2新規に追加する取組について",
                "（1）AI等を用いた業務改善手法の検討",
                "追加内容")) {
            assertThat(text).contains(said);
            assertThat(text.indexOf(said)).as(said).isGreaterThan(text.indexOf(last) - 1);
            last = said;
        }
    }
}
