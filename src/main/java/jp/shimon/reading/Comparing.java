package jp.shimon.reading;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import jp.shimon.change.Grid;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.Standing;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** 資料の変更前を、今の計画と一欄ずつ比べる。 */
final class Comparing {

    private final Finder finder;
    private final Notes notes;

    Comparing(Finder finder, Notes notes) {
        this.finder = finder;
        this.notes = notes;
    }

    void row(GridRow row, Standing standing) {
        MeasureContent record = standing.content();
        Sentence at = row.at().where();
        notes.compare("number", at, text(row.number()), text(record.number()));
        notes.compare("title", at, row.title(), record.title());
        if (row.department() != null) {
            notes.compare("department", at, named(row.department()), finder.name(record.department()));
        }
        if (row.related() != null) {
            notes.compare(
                    "relatedDepartments",
                    at,
                    related(finder.related(row.related(), row.at())),
                    related(record.relatedDepartments()));
        }
        cells(row, record);
    }

    private String named(String name) {
        return finder.code(name).map(finder::name).orElse(name);
    }

    private String related(@Nullable List<String> codes) {
        if (codes == null) {
            return "";
        }
        return codes.isEmpty()
                ? Terms.of("grid.none")
                : String.join(
                        Terms.of("grid.separator"),
                        codes.stream().map(finder::name).toList());
    }

    private void cells(GridRow row, MeasureContent record) {
        if (row.cells().isEmpty()) {
            return;
        }
        PlanForm.Years years =
                new PlanForm.Years(row.cells().firstKey(), row.cells().lastKey());
        SortedMap<Integer, String> known = Grid.cells(record, years);
        row.cells()
                .forEach((year, cell) ->
                        notes.compare("schedule", in(row.at().where(), year), cell, known.getOrDefault(year, "")));
    }

    /** 変更前計画. */
    void plan(Row at, SortedMap<Integer, List<String>> paper, MeasureContent record) {
        for (Map.Entry<Integer, List<String>> year : paper.entrySet()) {
            List<String> known = record.linesOf(year.getKey());
            if (!year.getValue().equals(known)) {
                notes.discrepancies.add(new Discrepancy(
                        "yearPlans",
                        in(at.where(), year.getKey()),
                        String.join("\n", year.getValue()),
                        String.join("\n", known)));
            }
        }
    }

    private static Sentence in(Sentence where, int year) {
        return Sentence.of("reading.at.year", where, new FiscalYear(year));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
