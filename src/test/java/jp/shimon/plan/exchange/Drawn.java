package jp.shimon.plan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** よその表：drawn as somebody in another office would. */
public final class Drawn {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet sheet;
    private int next;

    public static Drawn sheet(String name) {
        Drawn drawn = new Drawn();
        drawn.sheet = drawn.book.createSheet(name);
        return drawn;
    }

    public Drawn another(String name) {
        sheet = book.createSheet(name);
        next = 0;
        return this;
    }

    /** {@code null}: no cell. Numbers become numbers. */
    public Drawn row(Object... cells) {
        var row = sheet.createRow(next++);
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (cells[column] instanceof String text) {
                row.createCell(column).setCellValue(text);
            }
        }
        return this;
    }

    /** As in a spreadsheet: A2:A5. */
    public Drawn merged(String... regions) {
        for (String region : regions) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(region));
        }
        return this;
    }

    public Drawn formula(int row, int column, String formula) {
        var cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        cells.createCell(column).setCellFormula(formula);
        return this;
    }

    public Drawn picture() {
        sheet.createDrawingPatriarch();
        return this;
    }

    public byte[] file() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            book.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
