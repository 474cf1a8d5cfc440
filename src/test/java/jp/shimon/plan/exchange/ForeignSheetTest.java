package jp.shimon.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.DepartmentForm;
import jp.shimon.plan.PlanForm.MeasureForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.ScheduleEntry.Style;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Words;
import org.junit.jupiter.api.Test;

/** よそで作られた表を読む。 */
class ForeignSheetTest {

    private static final List<DepartmentForm> DEPARTMENTS = List.of(
            new DepartmentForm("soumu", "総務課", 10),
            new DepartmentForm("kikaku", "企画課", 20),
            new DepartmentForm("kodomo", "こども・子育て課", 30));

    private static Drawn citySheet() {
        return Drawn.sheet("実施計画一覧")
                .row("第７次行政改革実施計画　進行管理表")
                .row()
                .row("改革の柱", "推進項目", "項目", "番号", "取組名", "所管課", "関係課", "年度計画")
                .row(null, null, null, null, null, null, null, "平成31年度", "R2 (2020)", "令和３年度", "Ｒ４", 2023)
                .row(
                        "Ⅰ　健全な財政運営",
                        "１　歳入の確保",
                        "（１）使用料の見直し",
                        1,
                        "使用料の\n見直し",
                        "総務課",
                        "企画課、こども・子育て課",
                        "調査",
                        "→",
                        "改定案の作成",
                        "改定",
                        "⇒")
                .row(null, null, null, "２", "広告収入の拡大", "kikaku", "なし", null, "募集・掲載")
                .row()
                .row(null, null, "（２）未利用地の活用", "①", "未利用地の売却", "企画課", null, "随時売却", null, null, null, "検証")
                .row("※網掛けは重点項目")
                .merged("A1:L1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4", "G3:G4", "H3:L3")
                .merged("A5:A8", "B5:B8", "C5:C6", "I6:K6", "H8:K8");
    }

    private static ReadPlan read(byte[] file) {
        return PlanReading.read(file, DEPARTMENTS, new ObjectMapper());
    }

    private static List<String> refusals(byte[] file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> read(file));
        return refused.violations().stream()
                .map(violation -> Words.of(violation.sentence(), Locale.JAPANESE))
                .toList();
    }

    @Test
    void titleRowsMergedPillarsErasAndArrowsAreUnderstood() {
        ReadPlan read = read(citySheet().file());

        assertThat(read.columns()).isEqualTo(new PlanForm.Years(2019, 2023));
        List<Line> lines = Line.of(read.form());
        assertThat(lines).extracting(Line::code).containsExactly("Ⅰ-1-(1)-①", "Ⅰ-1-(1)-②", "Ⅰ-1-(2)-①");
        assertThat(lines.get(0).lineage())
                .extracting(node -> node.name())
                .containsExactly("健全な財政運営", "歳入の確保", "使用料の見直し");
        MeasureForm first = lines.get(0).stated();
        assertThat(first.title()).isEqualTo("使用料の見直し");
        assertThat(first.department()).isEqualTo("soumu");
        assertThat(first.relatedDepartments()).containsExactly("kikaku", "kodomo");
        assertThat(first.schedule())
                .containsExactly(
                        new ScheduleEntry(2019, 2020, "調査", Style.ARROW),
                        new ScheduleEntry(2021, 2021, "改定案の作成", Style.ARROW),
                        new ScheduleEntry(2022, 2023, "改定", Style.ARROW));
    }

    @Test
    void mergedCellsOverYearsAndMissingEntriesAreUnderstood() {
        List<Line> lines = Line.of(read(citySheet().file()).form());

        assertThat(lines.get(1).stated().relatedDepartments()).isEmpty();
        assertThat(lines.get(1).stated().schedule())
                .containsExactly(new ScheduleEntry(2020, 2022, "募集・掲載", Style.MERGED));
        assertThat(lines.get(2).stated().relatedDepartments()).isNull();
        assertThat(lines.get(2).stated().schedule())
                .containsExactly(
                        new ScheduleEntry(2019, 2022, "随時売却", Style.MERGED),
                        new ScheduleEntry(2023, 2023, "検証", Style.ARROW));
    }

    @Test
    void whatTheSheetHasNoPlaceForIsNotSaidToBeEmpty() {
        assertThat(read(citySheet().file()).absent())
                .containsExactlyInAnyOrder(Part.BACKGROUND, Part.METHOD, Part.GOALS, Part.YEAR_PLANS, Part.STATUS);
    }

    @Test
    void headingLinesBetweenTheMeasuresDoAsWell() {
        byte[] file = Drawn.sheet("計画")
                .row("No", "取組項目", "担当課", "状態", "最終年度", "R5", "R6")
                .row("Ⅱ 限られた資源で応える改革")
                .row("2 新しい技術")
                .row("(1) 事務の見直し")
                .row(null, "①RPAの導入", "総務課", "完了", "令和5年度", "導入", null)
                .row("No", "取組項目", "担当課", "状態", "最終年度", "R5", "R6")
                .row("③", "AIの検討", "企画課", null, null, null, "検討")
                .file();

        List<Line> lines = Line.of(read(file).form());

        assertThat(lines).extracting(Line::code).containsExactly("Ⅱ-2-(1)-①", "Ⅱ-2-(1)-③");
        assertThat(lines.get(0).stated().title()).isEqualTo("RPAの導入");
        assertThat(lines.get(0).stated().status()).isEqualTo(MeasureStatus.COMPLETED);
        assertThat(lines.get(0).stated().lastYear()).isEqualTo(2023);
    }

    @Test
    void eachSheetOfAPillarCounts() {
        byte[] file = Drawn.sheet("柱Ⅰ")
                .row("柱", "推進項目", "項目名", "No.", "取組", "担当", "R5")
                .row("Ⅰ 一", "1 い", "(1) ろ", "①", "甲", "総務課", "する")
                .another("柱Ⅱ")
                .row("柱", "推進項目", "項目名", "No.", "取組", "担当", "R5")
                .row("Ⅱ 二", "1 は", "(1) に", "①", "乙", "企画課", "する")
                .file();

        assertThat(Line.of(read(file).form())).extracting(Line::code).containsExactly("Ⅰ-1-(1)-①", "Ⅱ-1-(1)-①");
    }

    @Test
    void whatCannotBeReadIsNamedWithItsCell() {
        byte[] file = Drawn.sheet("計画")
                .row("改革の柱", "推進項目", "項目名", "No.", "取組項目", "担当部署", "R5 (2023)", "R6 (2024)")
                .row("Ⅰ 一", "1 い", "(1) ろ", "①", "甲", "財務課", "→", "する")
                .row("名前だけの柱", null, null, "②", "乙", "総務課", "する")
                .row(null, null, null, null, null, null, "宙に浮く")
                .file();

        assertThat(refusals(file))
                .containsExactly(
                        "シート「計画」2行F列：部署「財務課」は登録されていません。名前かコードを直すか、シート「計画情報」の部署の表にコードと名前を加えてください。",
                        "シート「計画」2行G列：「→」の前に、続ける内容がありません。始まりの年度に内容を書いてください。",
                        "シート「計画」3行A列：「改革の柱」の番号がありません。「Ⅲ 名前」のように番号を付けるか、番号の列に書いてください。",
                        "シート「計画」4行E列：年度計画だけがあり、取組項目がありません。");
    }

    @Test
    void yearsThatDisagreeOrComeTwiceAreNamed() {
        byte[] file = Drawn.sheet("計画")
                .row("改革の柱", "推進項目", "項目名", "No.", "取組項目", "担当部署", "R5 (2022)", "R6", "令和6年度")
                .row("Ⅰ 一", "1 い", "(1) ろ", "①", "甲", "総務課", "する")
                .file();

        assertThat(refusals(file))
                .contains(
                        "シート「計画」1行G列：「R5」と「2022」は同じ年度ではありません。どちらかに揃えてください。",
                        "シート「計画」1行I列：令和6年度の列が二つあります。一つの年度は一列にまとめてください。");
    }

    @Test
    void aDrawnArrowIsRemarkedOn() {
        assertThat(read(citySheet().picture().file()).remarks()).hasSize(1);
        assertThat(read(citySheet().file()).remarks()).isEmpty();
    }

    @Test
    void aSheetWithoutMeasuresIsNoPlan() {
        assertThat(refusals(Drawn.sheet("名簿").row("氏名", "所属").row("甲", "乙").file()))
                .singleElement()
                .asString()
                .contains("計画の表が見つかりません");
    }
}
