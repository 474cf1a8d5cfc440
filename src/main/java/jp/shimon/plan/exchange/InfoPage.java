package jp.shimon.plan.exchange;

import java.time.LocalDate;
import java.util.List;
import jp.shimon.plan.CauseNote;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.FiscalYear;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** 「計画情報」：計画と版の名前、日付、契機、部署、登録しない番号。 */
final class InfoPage {

    private final Styles styles;
    private final Page page;
    private final PlanForm plan;

    InfoPage(XSSFWorkbook book, Styles styles, PlanForm plan) {
        this.styles = styles;
        this.plan = plan;
        this.page = new Page(book, styles, SheetWords.of("sheet.info"), 26, 50, 60);
    }

    void write() {
        page.caption(SheetWords.of("info.title"));
        fact("code", plan.code());
        fact("name", plan.name());
        fact("from", plan.fiscalYears() == null ? null : year(plan.fiscalYears().from()));
        fact("to", plan.fiscalYears() == null ? null : year(plan.fiscalYears().to()));
        fact("inForceFrom", day(plan.inForceFrom()));
        fact("decidedOn", day(plan.decidedOn()));
        for (int level = 0; level < 3; level++) {
            fact(
                    "level" + (level + 1),
                    plan.levels() == null ? null : plan.levels().get(level));
        }
        CauseNote cause = plan.cause() == null ? new CauseNote(null, null, null, null, null) : plan.cause();
        fact("cause", cause.kind());
        fact("letterNumber", cause.letterNumber());
        fact("reportNumber", cause.reportNumber());
        fact("meeting", cause.meeting());
        fact("reason", cause.reason());
        departments();
        reserved();
    }

    private void fact(String key, @Nullable String value) {
        Row row = page.row(styles.text, SheetWords.first("info." + key), value);
        row.createCell(2).setCellValue(SheetWords.of("info.help." + key));
        row.getCell(2).setCellStyle(styles.plain);
    }

    private void departments() {
        page.skip();
        page.row(styles.plain, SheetWords.of("info.departments"));
        page.head(
                SheetWords.of("info.department.code"),
                SheetWords.of("info.department.name"),
                SheetWords.of("info.department.sort"));
        for (PlanForm.DepartmentForm department :
                plan.departments() == null ? List.<PlanForm.DepartmentForm>of() : plan.departments()) {
            String sort = department.sort() == null ? "" : String.valueOf(department.sort());
            page.text(department.code(), department.name(), sort);
        }
    }

    private void reserved() {
        page.skip();
        page.row(styles.plain, SheetWords.of("info.reserved"));
        page.head(SheetWords.of("info.reserved.path"), SheetWords.of("info.reserved.number"));
        Line.of(plan).stream().distinct().map(Line::lineage).distinct().forEach(lineage -> {
            List<String> numbers = lineage.get(lineage.size() - 1).reservedNumbers();
            String place = new Line(lineage, null).place();
            (numbers == null ? List.<String>of() : numbers).forEach(number -> page.text(place, number));
        });
    }

    private static String year(int year) {
        return new FiscalYear(year).japanese();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
