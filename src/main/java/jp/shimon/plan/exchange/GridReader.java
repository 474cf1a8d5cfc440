package jp.shimon.plan.exchange;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.ScheduleEntry.Style;
import jp.shimon.shared.Violation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** 年度計画欄の一行を読む：文字、→、結合した欄、空白。 */
final class GridReader {

    private static final Pattern ARROW = Pattern.compile("[\\s─━―ー\\-－–=＝]*[→⇒⇨➡➔➜➠⟶⟹►▶＞>]+\\s*");

    private final Sheet sheet;
    private final Header header;
    private final List<Violation> violations;

    GridReader(Sheet sheet, Header header, List<Violation> violations) {
        this.sheet = sheet;
        this.header = header;
        this.violations = violations;
    }

    boolean isBlank(int row) {
        return header.years().values().stream()
                .allMatch(column -> sheet.text(row, column).isBlank());
    }

    void read(int row, Drafts.Measure measure) {
        @Nullable ScheduleEntry open = null;
        int covered = 0;
        for (Map.Entry<Integer, Integer> year : header.years().entrySet()) {
            String text = sheet.text(row, year.getValue());
            if (year.getKey() <= covered) {
                continue;
            }
            covered = lastYear(row, year.getKey(), year.getValue());
            if (text.isBlank()) {
                open = null;
            } else if (!ARROW.matcher(text).matches()) {
                open = new ScheduleEntry(
                        year.getKey(), covered, text, covered > year.getKey() ? Style.MERGED : Style.ARROW);
                measure.schedule.add(open);
                measure.scheduleAt.add(sheet.at(row, year.getValue()));
            } else if (open == null) {
                violations.add(sheet.at(row, year.getValue()).violation("exchange.arrowAlone"));
            } else {
                open = new ScheduleEntry(open.from(), covered, open.text(), Style.ARROW);
                measure.schedule.set(measure.schedule.size() - 1, open);
            }
        }
    }

    /** The last fiscal year that a cell stretches over. */
    private int lastYear(int row, int year, int column) {
        CellRangeAddress region = sheet.region(row, column);
        int right = region == null ? column : region.getLastColumn();
        return header.years().entrySet().stream()
                .filter(other -> other.getKey() >= year && other.getValue() >= column && other.getValue() <= right)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(year);
    }
}
