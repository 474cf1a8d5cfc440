package jp.shimon.document;

import java.util.List;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Table;

/** 横置き：whether a table of years is too wide or too tall for a page that stands upright. */
final class Landscape {

    /** The text of an upright A4 page is so wide, in tenths of a millimetre. */
    private static final int UPRIGHT = 1700;

    /** A column of years that is narrower has no room for four letters. */
    private static final int NARROWEST = 115;

    /** A letter of the size of such a table, and the room beside the letters of a cell. */
    private static final int LETTER = 30;

    private static final int ROOM = 20;

    /** So many lines fill more than half a page. */
    private static final int TALLEST = 40;

    private Landscape() {}

    static boolean needs(Table table) {
        boolean ofYears = table.fit() == Fit.GRID || table.fit() == Fit.DENSE;
        return ofYears && (narrow(table) || table.rows().stream().anyMatch(row -> tall(table, row)));
    }

    private static boolean narrow(Table table) {
        return table.widths().stream().anyMatch(width -> UPRIGHT * width / 1000 < NARROWEST);
    }

    /** Cells that reach down over a row below are headings, and short. */
    private static boolean tall(Table table, List<Cell> row) {
        int column = 0;
        for (Cell cell : row) {
            int until = Math.min(column + cell.columns(), table.widths().size());
            int width = table.widths().subList(column, until).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (lines(cell, UPRIGHT * width / 1000) > TALLEST) {
                return true;
            }
            column = until;
        }
        return false;
    }

    private static int lines(Cell cell, int width) {
        int letters = Math.max(1, (width - ROOM) / LETTER);
        return cell.lines().stream()
                .mapToInt(line -> 1 + (line.codePointCount(0, line.length()) - 1) / letters)
                .sum();
    }
}
