package jp.shimon.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** 表計算ソフトで開く CSV：UTF-8 with a byte order mark, without which Excel takes it for another encoding. */
public final class Csv {

    private static final String BOM = "\uFEFF";

    private Csv() {}

    /** The rows with their head; no cell of them is a formula to whoever opens it. */
    public static byte[] of(List<? extends List<? extends @Nullable String>> rows) {
        StringBuilder text = new StringBuilder(BOM);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (List<? extends @Nullable String> row : rows) {
                printer.printRecord(row.stream().map(Csv::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Without the mark that a table program may write before everything. */
    public static String withoutMark(String text) {
        return text.startsWith(BOM) ? text.substring(1) : text;
    }

    /** What a table program would run as a formula, unless something stands before it. */
    public static boolean formulaLike(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }

    private static String harmless(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return formulaLike(text) ? "'" + text : text;
    }
}
