package jp.shimon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV: what Excel opens, and never runs. */
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void aFormulaIsNoneInWhateverRowItStands(String formula) throws IOException {
        String csv = Csv.withoutMark(written(List.of(List.of(formula), List.of(formula))));

        assertThat(read(csv)).containsExactly("'" + formula, "'" + formula);
    }

    @Test
    void aCommaAQuoteAndALineBreakStayInTheirCell() {
        assertThat(written(List.of(List.of("市民、職員,委員", "「\"WEB\"」", "一行目\n二行目"))))
                .isEqualTo("\uFEFF\"市民、職員,委員\",\"「\"\"WEB\"\"」\",\"一行目\n二行目\"\r\n");
    }

    @Test
    void whatIsNotStatedIsAnEmptyCell() {
        assertThat(written(List.of(Arrays.asList("①", null, "企画課")))).isEqualTo("\uFEFF①,,企画課\r\n");
    }

    @Test
    void theMarkIsNoPartOfTheFirstCell() {
        assertThat(Csv.withoutMark("\uFEFFユーザー名")).isEqualTo("ユーザー名");
        assertThat(Csv.withoutMark("ユーザー名")).isEqualTo("ユーザー名");
    }

    private static List<String> read(String csv) throws IOException {
        try (CSVParser rows = CSVParser.parse(csv, CSVFormat.EXCEL)) {
            return rows.stream().map(row -> row.get(0)).toList();
        }
    }

    private static String written(List<List<String>> rows) {
        return new String(Csv.of(rows), StandardCharsets.UTF_8);
    }
}
