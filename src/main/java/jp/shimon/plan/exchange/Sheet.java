package jp.shimon.plan.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** 読み取った一枚の表：欄の文字と、結合された欄。 Rows and columns count from 0. */
final class Sheet {

    private static final long ROW = 100_000;

    private final String name;
    private final Map<Long, String> cells;
    private final Map<Long, CellRangeAddress> merged = new HashMap<>();
    private final boolean drawing;
    private final int lastRow;
    private final int lastColumn;

    /** @param cells by {@link #key}; those that say nothing are left out */
    Sheet(String name, Map<Long, String> cells, List<CellRangeAddress> regions, boolean drawing) {
        this.name = name;
        this.cells = cells;
        this.drawing = drawing;
        this.lastRow =
                cells.keySet().stream().mapToInt(key -> (int) (key / ROW)).max().orElse(-1);
        this.lastColumn =
                cells.keySet().stream().mapToInt(key -> (int) (key % ROW)).max().orElse(-1);
        regions.forEach(this::merge);
    }

    static long key(int row, int column) {
        return row * ROW + column;
    }

    /** No further than there is anything to read, give or take a merged cell at the end. */
    private void merge(CellRangeAddress region) {
        int bottom = Math.min(region.getLastRow(), lastRow + 1);
        int right = Math.min(region.getLastColumn(), Limits.COLUMNS);
        for (int row = region.getFirstRow(); row <= bottom; row++) {
            for (int column = region.getFirstColumn(); column <= right; column++) {
                if (merged.size() >= Limits.CELLS) {
                    return;
                }
                merged.put(key(row, column), region);
            }
        }
    }

    String name() {
        return name;
    }

    int lastRow() {
        return lastRow;
    }

    int lastColumn() {
        return lastColumn;
    }

    boolean hasDrawing() {
        return drawing;
    }

    /** What stands in a cell, or in the merged cell that it is a part of; empty for nothing. */
    String text(int row, int column) {
        CellRangeAddress region = region(row, column);
        return region == null ? own(row, column) : own(region.getFirstRow(), region.getFirstColumn());
    }

    private String own(int row, int column) {
        return cells.getOrDefault(key(row, column), "");
    }

    @Nullable
    CellRangeAddress region(int row, int column) {
        return merged.get(key(row, column));
    }

    /** Whether a cell is the further part of a merged one that begins in a row above. */
    boolean goesOnFromAbove(int row, int column) {
        CellRangeAddress region = region(row, column);
        return region != null && region.getFirstRow() < row;
    }

    CellAt at(int row, int column) {
        return new CellAt(name, row, column);
    }
}
