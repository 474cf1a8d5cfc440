package jp.shimon.document;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Table;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Word の表：列幅を決め、見出し行を繰り返し、結合した欄を結合する。 */
final class DocxTable {

    private static final String HEAD = "EEEEEE";
    private static final String CHANGED = "FFF2CC";

    private final DocxStyles styles;
    private final DocxBullets bullets;

    DocxTable(DocxStyles styles, DocxBullets bullets) {
        this.styles = styles;
        this.bullets = bullets;
    }

    /**
     * @param word a new table where it stands
     * @param width of the text there
     * @param together whether its rows stay on one page
     * @param keep whether it stays on the page of what follows
     */
    void write(Table table, XWPFTable word, int width, boolean together, boolean keep) {
        boolean whole = table.fit() != Fit.TEXT && !table.isLong();
        word.removeRow(0);
        CTTblPr properties = word.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        word.setWidth(width);
        word.setTableAlignment(TableRowAlign.CENTER);
        int side = side(table.fit());
        word.setCellMargins(40, side, 40, side);
        var grid = word.getCTTbl().addNewTblGrid();
        table.widths().forEach(share -> grid.addNewGridCol().setW(BigInteger.valueOf(twips(share, width))));
        int[] open = new int[table.widths().size()];
        for (int i = 0; i < table.rows().size(); i++) {
            XWPFTableRow row = new XWPFTableRow(word.getCTTbl().addNewTr(), word);
            row.setCantSplitRow(table.fit() != Fit.TEXT);
            if (i < table.heads()) {
                row.setRepeatHeader(true);
            }
            boolean last = i == table.rows().size() - 1;
            boolean keepRow = last ? keep : whole || together || i < table.heads();
            new RowWriter(table, row, width, open, keepRow).write(table.rows().get(i));
        }
    }

    private static int twips(int thousandths, int width) {
        return width * thousandths / 1000;
    }

    /** Writes a row; where a cell of a row above reaches down, Word wants a cell that continues it. */
    private final class RowWriter {

        private final Table table;
        private final XWPFTableRow row;
        private final int width;
        private final int[] open;
        private final boolean keep;

        /** @param open how many rows each column is still covered from above, kept from row to row */
        RowWriter(Table table, XWPFTableRow row, int width, int[] open, boolean keep) {
            this.table = table;
            this.row = row;
            this.width = width;
            this.open = open;
            this.keep = keep;
        }

        void write(List<Cell> cells) {
            Iterator<Cell> next = cells.iterator();
            int column = 0;
            while (column < open.length) {
                if (open[column] > 0) {
                    open[column]--;
                    place(column, 1).addNewVMerge().setVal(STMerge.CONTINUE);
                    column++;
                } else {
                    Cell cell = next.next();
                    write(cell, column);
                    column += cell.columns();
                }
            }
        }

        private CTTcPr place(int column, int columns) {
            CTTcPr properties = row.createCell().getCTTc().addNewTcPr();
            int covered = table.widths().subList(column, column + columns).stream()
                    .mapToInt(share -> twips(share, width))
                    .sum();
            properties.addNewTcW().setW(BigInteger.valueOf(covered));
            if (columns > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
            }
            return properties;
        }

        private void write(Cell cell, int column) {
            CTTcPr properties = place(column, cell.columns());
            if (cell.rows() > 1) {
                properties.addNewVMerge().setVal(STMerge.RESTART);
                open[column] = cell.rows() - 1;
            }
            XWPFTableCell word = row.getTableCells().get(row.getTableCells().size() - 1);
            if (cell.marked()) {
                word.setColor(CHANGED);
            } else if (cell.is(Look.HEAD) || cell.isSide()) {
                word.setColor(HEAD);
            }
            if (cell.is(Look.HEAD)) {
                word.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            }
            prepared(word.getParagraphs().get(0));
            for (int i = 0; i < cell.lines().size(); i++) {
                line(
                        i == 0 ? word.getParagraphs().get(0) : prepared(word.addParagraph()),
                        cell,
                        cell.lines().get(i));
            }
        }

        private XWPFParagraph prepared(XWPFParagraph paragraph) {
            paragraph.setStyle(styles.cell());
            paragraph.setKeepNext(keep);
            return paragraph;
        }

        private void line(XWPFParagraph paragraph, Cell cell, String text) {
            if (cell.is(Look.HEAD) || cell.is(Look.CENTRED)) {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            if (cell.isList()) {
                paragraph.setNumID(bullets.id());
            }
            XWPFRun run = paragraph.createRun();
            run.setFontSize(points(table.fit()));
            run.setText(text);
            if (cell.marked()) {
                run.setUnderline(UnderlinePatterns.SINGLE);
            }
        }
    }

    /** Room beside the letters, in twentieths of a point. */
    private static int side(Fit fit) {
        return switch (fit) {
            case ROOMY, TEXT -> 80;
            case GRID -> 40;
            case DENSE -> 15;
        };
    }

    private static double points(Fit fit) {
        return switch (fit) {
            case ROOMY, TEXT -> 9.5;
            case GRID -> 8.5;
            case DENSE -> 7;
        };
    }
}
