package jp.shimon.reading;

import java.util.List;

/**
 * 欄：表の一つの欄、または表の外の一行。
 *
 * @param row number of its row in the source
 * @param column from 0
 * @param width how many columns it covers
 * @param lines as they stand
 * @param loose whether blanks within a line may be what is left of line ends, as in text taken from a PDF
 */
record Slot(int row, int column, int width, List<String> lines, boolean loose) {

    boolean blank() {
        return lines.stream().allMatch(String::isBlank);
    }

    boolean covers(int at) {
        return column <= at && at < column + width;
    }

    /** What stands in it as one text: line ends within a cell are layout only. */
    String joined() {
        return Layout.joined(items());
    }

    /** What stands in it as a list. */
    List<String> items() {
        return lines.stream()
                .flatMap(line -> loose ? Layout.broken(line).stream() : java.util.stream.Stream.of(line.strip()))
                .map(Layout::unbulleted)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What stands in it as prose: its line ends were typed. */
    String prose() {
        return String.join("\n", lines).strip();
    }
}
