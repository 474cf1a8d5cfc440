package jp.shimon.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.shared.Csv;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** 一枚の表：横長のA4に収まり、見出しは動かず、どの欄も文字。 */
final class Page {

    private static final float LINE = 14;
    private static final float PADDING = 4;
    private static final double MARGIN = 0.4;
    private static final int MOST_LINES = 27;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final int[] widths;
    private int next;

    /** {@code widths} in characters. */
    Page(XSSFWorkbook book, Styles styles, String name, int... widths) {
        this.sheet = book.createSheet(name);
        this.styles = styles;
        this.widths = widths;
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setCenter(SheetWords.of("page"));
    }

    int next() {
        return next;
    }

    Row skip() {
        return sheet.createRow(next++);
    }

    void caption(String text) {
        put(skip(), 0, text, styles.caption);
    }

    /** Everything above stays in sight, and stands on every printed page from {@code repeated} on. */
    void freeze(int repeated) {
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(repeated, next - 1, -1, -1));
    }

    Row row(XSSFCellStyle style, @Nullable String... texts) {
        Row row = skip();
        int lines = 1;
        for (int column = 0; column < texts.length; column++) {
            String text = texts[column] == null ? "" : texts[column];
            put(row, column, text, style);
            lines = style == styles.head
                    ? 1
                    : Math.max(lines, lines(text, widths[Math.min(column, widths.length - 1)]));
        }
        row.setHeightInPoints(PADDING + LINE * Math.min(lines, MOST_LINES));
        return row;
    }

    void head(String... texts) {
        row(styles.head, texts);
    }

    void text(@Nullable String... texts) {
        row(styles.text, texts);
    }

    /** Draws one cell over several; what stands in the first is what it says. */
    void merge(int top, int bottom, int left, int right) {
        if (bottom > top || right > left) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        }
    }

    private void put(Row row, int column, String text, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style == styles.text && Csv.formulaLike(text) ? styles.quoted : style);
        if (!text.isEmpty()) {
            cell.setCellValue(escaped(text));
        }
    }

    /** In the file {@code _x000D_} is a character by its number; who typed it meant the eight characters. */
    private static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    /** How many lines a text takes; a Japanese character is two narrow ones wide. */
    private static int lines(String text, int width) {
        List<String> paragraphs = new ArrayList<>(text.lines().toList());
        return paragraphs.stream()
                .mapToInt(line -> 1 + Math.max(0, narrow(line) - 1) / Math.max(1, width - 2))
                .sum();
    }

    private static int narrow(String line) {
        return line.codePoints().map(c -> c < 0x100 ? 1 : 2).sum();
    }
}
