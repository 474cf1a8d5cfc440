package jp.shimon.plan.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * 計画の表の見出し：どの列が何で、どの列がどの年度か。
 *
 * @param columns a level of the tree may take two columns, its number and its name
 * @param years column by fiscal year
 * @param body the first row below the heading
 * @param ours whether it is the heading that we write ourselves, where numbers and names are taken as they stand
 */
record Header(Map<Column, List<Integer>> columns, SortedMap<Integer, Integer> years, int body, boolean ours) {

    private static final int SEARCHED = 60;
    private static final int DEEP = 2;

    /** The heading of a sheet of measures; none where the sheet is of another sort. */
    static Optional<Header> of(Sheet sheet, List<Violation> violations) {
        for (int row = 0; row <= Math.min(sheet.lastRow(), SEARCHED); row++) {
            Map<Column, List<Integer>> columns = columns(sheet, row);
            if (columns.containsKey(Column.TITLE)) {
                int below = yearRow(sheet, row);
                if (below >= 0) {
                    SortedMap<Integer, Integer> years = years(sheet, below, violations);
                    return Optional.of(new Header(columns, years, body(sheet, row, below), ours(sheet, row)));
                }
            }
        }
        return Optional.empty();
    }

    /** The one column of a field; {@code null} where the sheet has none. */
    @Nullable
    Integer column(Column column) {
        List<Integer> found = columns.get(column);
        return found == null ? null : found.get(0);
    }

    private static Map<Column, List<Integer>> columns(Sheet sheet, int row) {
        Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);
        int first = ours(sheet, row) ? 2 * Column.LEVELS.size() : 0;
        for (int level = 0; level < Column.LEVELS.size() && first > 0; level++) {
            columns.put(Column.LEVELS.get(level), List.of(2 * level, 2 * level + 1));
        }
        for (int column = first; column <= sheet.lastColumn(); column++) {
            int at = column;
            Column.named(sheet.text(row, column))
                    .filter(named -> first == 0 || !Column.LEVELS.contains(named))
                    .ifPresent(named -> columns.computeIfAbsent(named, none -> new ArrayList<>())
                            .add(at));
        }
        return columns;
    }

    /** The levels, whatever a city calls them, each with its number and its name. */
    private static boolean ours(Sheet sheet, int row) {
        for (int level = 0; level < Column.LEVELS.size(); level++) {
            if (!SheetWords.of("level.no").equals(sheet.text(row + 1, 2 * level))
                    || !SheetWords.of("level.name").equals(sheet.text(row + 1, 2 * level + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Which of the next rows names the most years; -1 where none does. */
    private static int yearRow(Sheet sheet, int row) {
        int best = -1;
        int most = 0;
        for (int below = row; below <= row + DEEP; below++) {
            int found = 0;
            for (int column = 0; column <= sheet.lastColumn(); column++) {
                found += looksLikeYear(sheet.text(below, column)) ? 1 : 0;
            }
            if (found > most) {
                most = found;
                best = below;
            }
        }
        return best;
    }

    private static boolean looksLikeYear(String text) {
        try {
            return !text.isBlank() && FiscalYear.parse(text).value() > 0;
        } catch (Refused refused) {
            return refused.violations().get(0).rule().equals("year.disagree");
        }
    }

    private static SortedMap<Integer, Integer> years(Sheet sheet, int row, List<Violation> violations) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        for (int column = 0; column <= sheet.lastColumn(); column++) {
            String text = sheet.text(row, column);
            if (!looksLikeYear(text)) {
                continue;
            }
            try {
                FiscalYear year = FiscalYear.parse(text);
                if (years.putIfAbsent(year.value(), column) != null) {
                    violations.add(sheet.at(row, column).violation("exchange.yearTwice", year));
                }
            } catch (Refused disagree) {
                violations.add(sheet.at(row, column).at(disagree.violations().get(0)));
            }
        }
        return years;
    }

    private static int body(Sheet sheet, int row, int below) {
        int body = below + 1;
        for (int column = 0; column <= sheet.lastColumn(); column++) {
            CellRangeAddress region = sheet.region(row, column);
            boolean named = Column.named(sheet.text(row, column)).isPresent();
            body = region != null && named ? Math.max(body, region.getLastRow() + 1) : body;
        }
        return body;
    }
}
