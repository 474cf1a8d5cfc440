package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shimon.shared.Csv;

/** 抄録の CSV：one row for each field that changed. */
final class ExtractCsv {

    private static final List<String> HEAD = List.of(
            "no",
            "kind",
            "path",
            "title",
            "department",
            "reason",
            "field",
            "after",
            "before",
            "outcome",
            "decision",
            "opinions",
            "departure");

    private ExtractCsv() {}

    static byte[] of(Extract extract) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD.stream().map(name -> PaperWords.of("extract.csv." + name)).toList());
        for (Extract.Change change : extract.changes()) {
            List<ComparisonRow> differences =
                    change.differences().isEmpty() ? List.of(new ComparisonRow("", "", "")) : change.differences();
            differences.forEach(row -> rows.add(cells(change, row)));
        }
        return Csv.of(rows);
    }

    private static List<String> cells(Extract.Change change, ComparisonRow row) {
        return List.of(
                String.valueOf(change.no()),
                change.kindName(),
                change.path(),
                change.title(),
                change.department(),
                String.join("\n", change.reason()),
                row.field(),
                row.after(),
                row.before(),
                change.outcome(),
                change.decision(),
                Objects.requireNonNullElse(change.withheld(), String.join("\n", change.opinions())),
                Objects.requireNonNullElse(change.departure(), ""));
    }
}
