package jp.shimon.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.shimon.change.Grid;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** アクションプランの表を読む：見出し、年度の列、変更前と変更後の行。 */
final class GridRows {

    private static final Pattern ARROW = Pattern.compile("[\\s─━―ー\\-－–=＝]*[→⇒⇨➡➔➜➠⟶⟹►▶＞>]+\\s*");
    private static final List<String> HEADS =
            List.of("grid.number", "grid.title", "grid.department", "grid.related", "grid.years");

    private final Item item;
    private final Ledger ledger;
    private final Map<String, Integer> columns = new HashMap<>();
    private final SortedMap<Integer, Integer> years = new TreeMap<>();

    GridRows(Item item, Ledger ledger) {
        this.item = item;
        this.ledger = ledger;
    }

    void read(Row row) {
        if (!head(row) && !frame(row) && columns.containsKey("grid.title")) {
            if (years.isEmpty()) {
                years(row);
            } else {
                data(row);
            }
        }
    }

    private boolean head(Row row) {
        boolean found = false;
        for (Slot slot : row.filled()) {
            for (String key : HEADS) {
                if (Terms.means(key, slot.joined()) && columns.putIfAbsent(key, slot.column()) == null) {
                    ledger.use(slot, Use.LABEL);
                    found = true;
                }
            }
        }
        return found;
    }

    private void years(Row row) {
        for (Slot slot : row.filled()) {
            year(slot.prose()).ifPresent(year -> {
                years.putIfAbsent(year, slot.column());
                ledger.use(slot, Use.LABEL);
            });
        }
    }

    static Optional<Integer> year(String text) {
        try {
            return Optional.of(FiscalYear.parse(text).value());
        } catch (Refused none) {
            return Optional.empty();
        }
    }

    private void data(Row row) {
        Optional<Slot> title = at(row, "grid.title");
        if (title.isEmpty() || row.filled().size() < 2) {
            return;
        }
        String side = at(row, "grid.number").map(Slot::joined).orElse("");
        Optional<String> before = Terms.after("grid.before", side);
        Optional<String> after = Terms.after("grid.after", side);
        String number = before.or(() -> after).orElse(side);
        boolean isBefore = before.isPresent() && item.hasSideBefore();
        boolean closed = !isBefore && closes(row);
        GridRow read = new GridRow(
                row,
                number.isEmpty() ? null : number,
                title.get().joined(),
                closed ? null : text(row, "grid.department"),
                closed ? null : text(row, "grid.related"),
                closed ? new TreeMap<>() : cells(row),
                closed);
        (isBefore ? item.before : item.after).add(read);
        used(row, closed, isBefore ? Use.BEFORE : Use.AFTER);
    }

    /** What stands in no column that has a heading is not recognised. */
    private void used(Row row, boolean closed, Use use) {
        row.filled().stream()
                .filter(slot -> closed
                        || columns.entrySet().stream()
                                .filter(head -> !head.getKey().equals("grid.years"))
                                .anyMatch(head -> slot.column() == head.getValue())
                        || years.values().stream().anyMatch(slot::covers))
                .forEach(slot -> ledger.use(slot, use));
    }

    private static boolean closes(Row row) {
        return row.filled().size() <= 3
                && Terms.anyMeans(
                        "grid.closed", row.filled().get(row.filled().size() - 1).joined());
    }

    private Optional<Slot> at(Row row, String key) {
        @Nullable Integer column = columns.get(key);
        return column == null
                ? Optional.empty()
                : row.filled().stream().filter(slot -> slot.column() == column).findFirst();
    }

    private String text(Row row, String key) {
        return at(row, key).map(Slot::joined).map(GridRows::shown).orElse("");
    }

    private SortedMap<Integer, String> cells(Row row) {
        SortedMap<Integer, String> cells = new TreeMap<>();
        years.forEach((year, column) -> cells.put(year, cell(row, column)));
        return cells;
    }

    private static String cell(Row row, int column) {
        Optional<Slot> slot =
                row.filled().stream().filter(s -> s.covers(column)).findFirst();
        if (slot.isEmpty()) {
            return "";
        }
        String text = shown(slot.get().joined());
        if (text.isEmpty()) {
            return "";
        }
        if (ARROW.matcher(text).matches()) {
            return Grid.ARROW;
        }
        return slot.get().column() == column ? text : Grid.MERGED;
    }

    /** The sign for a cell that lost its text is no text. */
    static String shown(String text) {
        return text.equals(Terms.of("mark.emptied")) ? "" : text;
    }

    /** 変更する事項、変更前、変更後. */
    private boolean frame(Row row) {
        List<Slot> filled = row.filled();
        if (filled.isEmpty()) {
            return false;
        }
        if (Terms.means("frame.what", filled.get(0).joined())) {
            columns.put("frame", filled.get(0).column());
            ledger.use(row, Use.LABEL);
            return true;
        }
        if (!columns.containsKey("frame") || filled.size() < 2 || item.frame != null) {
            return false;
        }
        String before = filled.size() > 2 ? filled.get(1).joined() : "";
        String after = filled.get(filled.size() - 1).joined();
        item.frame = new Item.FrameRow(row, filled.get(0).joined(), before, after);
        ledger.use(row, Use.AFTER);
        return true;
    }
}
