package jp.shimon.change;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.ScheduleEntry.Style;

/** 年度計画欄を一欄ずつ読み書きする。 {@code →} goes on with the cell before it, {@code 〃} is the rest of a merged one. */
public final class Grid {

    public static final String ARROW = "→";
    public static final String MERGED = "〃";

    private Grid() {}

    /** What stands in each year's cell; empty = blank. */
    public static SortedMap<Integer, String> cells(MeasureContent content, PlanForm.Years years) {
        SortedMap<Integer, String> cells = new TreeMap<>();
        for (int year = years.from(); year <= years.to(); year++) {
            Cell cell = Cell.of(content, year);
            cells.put(year, cell.kind() == Cell.Kind.SPAN ? MERGED : cell.text());
        }
        return cells;
    }

    /** The content with its grid as the cells say; what stands outside their years is kept. */
    public static MeasureContent written(MeasureContent content, SortedMap<Integer, String> cells) {
        List<ScheduleEntry> entries = new ArrayList<>(content.entries().stream()
                .filter(entry -> entry.to() < cells.firstKey() || entry.from() > cells.lastKey())
                .toList());
        entries.addAll(entries(cells));
        return content.scheduled(entries);
    }

    /** The cells as entries; an arrow with nothing before it stays as text, so that nothing typed is lost. */
    static List<ScheduleEntry> entries(SortedMap<Integer, String> cells) {
        List<ScheduleEntry> entries = new ArrayList<>();
        cells.forEach((year, text) -> {
            String cell = text.strip();
            int last = entries.size() - 1;
            boolean follows = last >= 0 && entries.get(last).to() == year - 1;
            if (follows && goesOn(cell, entries.get(last), year)) {
                entries.set(last, longer(entries.get(last), year, cell.equals(MERGED) ? Style.MERGED : Style.ARROW));
            } else if (!cell.isEmpty()) {
                entries.add(new ScheduleEntry(year, year, text, Style.ARROW));
            }
        });
        return entries;
    }

    private static boolean goesOn(String cell, ScheduleEntry entry, int year) {
        boolean sign = cell.equals(ARROW) || cell.equals(MERGED);
        boolean first = entry.from() == entry.to();
        return sign && (first || (entry.drawnAs() == Style.MERGED) == cell.equals(MERGED)) && year > entry.to();
    }

    private static ScheduleEntry longer(ScheduleEntry entry, int year, Style style) {
        return new ScheduleEntry(entry.from(), year, entry.text(), style);
    }
}
