package jp.shimon.plan.exchange;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 表の体裁：罫線、見出し、文字。 A text that a spreadsheet could take for a formula is marked as text. */
final class Styles {

    private static final short SIZE = 10;

    private final XSSFWorkbook book;
    final XSSFCellStyle head;
    final XSSFCellStyle text;
    final XSSFCellStyle quoted;
    final XSSFCellStyle middle;
    final XSSFCellStyle caption;
    final XSSFCellStyle plain;

    Styles(XSSFWorkbook book) {
        this.book = book;
        text = bordered(HorizontalAlignment.LEFT);
        quoted = book.createCellStyle();
        quoted.cloneStyleFrom(text);
        quoted.setQuotePrefixed(true);
        middle = bordered(HorizontalAlignment.CENTER);
        head = bordered(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setFont(font(SIZE, true));
        caption = book.createCellStyle();
        caption.setFont(font((short) (SIZE + 4), true));
        plain = book.createCellStyle();
        plain.setFont(font(SIZE, false));
        plain.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private XSSFCellStyle bordered(HorizontalAlignment alignment) {
        XSSFCellStyle style = book.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(SIZE, false));
        return style;
    }

    private XSSFFont font(short size, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName(SheetWords.of("font"));
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }
}
