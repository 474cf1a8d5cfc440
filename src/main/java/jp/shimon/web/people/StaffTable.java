package jp.shimon.web.people;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shimon.process.StaffRow;
import jp.shimon.shared.Csv;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** 職員の表を読む：UTF-8, or MS932 as older table programs write it; a cell that is no plain text is refused by row and column. */
final class StaffTable {

    private static final int MOST = 2000;
    private static final int LARGEST = 1_000_000;
    private static final int CELL = 300;
    private static final Charset MS932 = Charset.forName("windows-31j");

    private final StaffColumns columns;
    private final List<Violation> wrong = new ArrayList<>();

    private StaffTable(StaffColumns columns) {
        this.columns = columns;
    }

    /** @throws Refused INVALID, field {@code file}, with everything that cannot be read */
    static List<StaffRow> read(byte[] file, StaffColumns.Words words) {
        if (file.length == 0 || file.length > LARGEST) {
            throw Refused.invalid("file", file.length == 0 ? "staff.csv.empty" : "staff.csv.tooLarge");
        }
        List<CSVRecord> records = records(text(file));
        if (records.isEmpty() || records.size() > MOST + 1) {
            throw Refused.invalid("file", records.isEmpty() ? "staff.csv.empty" : "staff.csv.tooMany", MOST);
        }
        StaffTable table = new StaffTable(StaffColumns.of(records.get(0), words));
        return table.rows(records);
    }

    private static String text(byte[] file) {
        String text = decoded(file, StandardCharsets.UTF_8)
                .or(() -> decoded(file, MS932))
                .orElseThrow(() -> Refused.invalid("file", "staff.csv.encoding"));
        return Csv.withoutMark(text);
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static List<CSVRecord> records(String text) {
        try (CSVParser parser = CSVFormat.EXCEL.parse(new StringReader(text))) {
            return parser.getRecords().stream()
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        } catch (IOException | UncheckedIOException | IllegalStateException torn) {
            throw Refused.invalid("file", "staff.csv.torn");
        }
    }

    private List<StaffRow> rows(List<CSVRecord> records) {
        List<StaffRow> rows = new ArrayList<>();
        for (CSVRecord row : records.subList(1, records.size())) {
            for (int at = 0; at < row.size(); at++) {
                look(row, at);
            }
            rows.add(columns.row(line(row), row));
        }
        Refused.ifAny(wrong);
        if (rows.isEmpty()) {
            throw Refused.invalid("file", "staff.csv.empty");
        }
        return rows;
    }

    private void look(CSVRecord row, int at) {
        String cell = row.get(at);
        if (at >= columns.count()) {
            if (!cell.isBlank()) {
                wrong.add(Violation.of("file", "staff.csv.beyond", line(row), columns.count()));
            }
            return;
        }
        if (Csv.formulaLike(cell)) {
            wrong.add(Violation.of("file", "staff.csv.formula", line(row), columns.word(at)));
        } else if (cell.chars().anyMatch(Character::isISOControl)) {
            wrong.add(Violation.of("file", "staff.csv.control", line(row), columns.word(at)));
        } else {
            Texts.check("file", cell, CELL).ifPresent(problem -> wrong.add(at(row, at, problem.sentence())));
        }
    }

    private Violation at(CSVRecord row, int at, Sentence sentence) {
        return Violation.of("file", "staff.csv.at", line(row), columns.word(at), sentence);
    }

    private static int line(CSVRecord row) {
        return (int) row.getRecordNumber();
    }
}
