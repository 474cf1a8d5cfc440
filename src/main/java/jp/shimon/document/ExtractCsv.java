package jp.shimon.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shimon.shared.Formulas;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** 抄録の CSV：one row for each field that changed. UTF-8 with a byte order mark, so that Excel reads it. */
final class ExtractCsv {

    private static final String BOM = "\uFEFF";
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
        StringBuilder text = new StringBuilder(BOM);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(HEAD.stream()
                    .map(name -> PaperWords.of("extract.csv." + name))
                    .toList());
            for (Extract.Change change : extract.changes()) {
                List<ComparisonRow> rows =
                        change.differences().isEmpty() ? List.of(new ComparisonRow("", "", "")) : change.differences();
                for (ComparisonRow row : rows) {
                    printer.printRecord(cells(change, row));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Extract.Change change, ComparisonRow row) {
        return Stream.of(
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
                        Objects.requireNonNullElse(change.departure(), ""))
                .map(Formulas::harmless)
                .toList();
    }
}
