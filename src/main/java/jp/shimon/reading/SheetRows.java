package jp.shimon.reading;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shimon.plan.NodeName;
import jp.shimon.shared.FiscalYears;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 個票を読む：位置付け、背景、方法、目標、進捗状況。 */
final class SheetRows {

    /** 個票のどこを読んでいるか。 */
    private enum In {
        HEAD,
        BACKGROUND,
        METHOD,
        GOALS,
        PROGRESS
    }

    private final Item item;
    private final Ledger ledger;
    private final List<String> levels;
    private In in = In.HEAD;
    private final SortedMap<Integer, Integer> years = new TreeMap<>();

    SheetRows(Item item, Ledger ledger, List<String> levels) {
        this.item = item;
        this.ledger = ledger;
        this.levels = levels;
    }

    void begins() {
        item.sheets.add(new SheetPart());
        in = In.HEAD;
        years.clear();
    }

    void read(Row row) {
        List<Slot> filled = row.filled();
        String first = filled.get(0).joined();
        if (label(row, first) || lineage(row, filled, first)) {
            return;
        }
        switch (in) {
            case HEAD -> measure(row, filled, first);
            case BACKGROUND -> told(row, filled, item.sheet().background, Use.BACKGROUND);
            case METHOD -> told(row, filled, item.sheet().method, Use.METHOD);
            case GOALS -> goal(row, filled);
            case PROGRESS -> progress(row, filled, first);
        }
    }

    private boolean label(Row row, String first) {
        @Nullable In next = next(row, first);
        if (next == null) {
            return false;
        }
        in = next;
        ledger.use(row, Use.LABEL);
        if (next == In.GOALS) {
            item.sheet().goalsShown = true;
        }
        return true;
    }

    private static @Nullable In next(Row row, String first) {
        boolean alone = row.filled().size() == 1;
        if (alone && Terms.heads("sheet.contents", first)) {
            return In.HEAD;
        }
        if (alone && Terms.means("sheet.background", first)) {
            return In.BACKGROUND;
        }
        if (alone && Terms.means("sheet.method", first)) {
            return In.METHOD;
        }
        if (alone && Terms.heads("sheet.progress", first)) {
            return In.PROGRESS;
        }
        boolean goals = row.filled().size() == 2
                && Terms.means("sheet.goal", first)
                && Terms.means("sheet.period", row.filled().get(1).joined());
        return goals ? In.GOALS : null;
    }

    private boolean lineage(Row row, List<Slot> filled, String first) {
        boolean level = levels.stream().anyMatch(name -> Terms.folded(name).equals(Terms.folded(first)));
        if (!row.inTable() || !level || filled.size() != 3) {
            return false;
        }
        item.sheet()
                .lineage
                .add(new NodeName(filled.get(1).joined(), filled.get(2).joined()));
        ledger.use(row, Use.LINEAGE);
        return true;
    }

    /** Which of several measures the sheet is of. */
    private void measure(Row row, List<Slot> filled, String first) {
        String text = Terms.folded(first);
        boolean known = item.after.stream()
                .anyMatch(after ->
                        text.equals(Terms.folded((after.number() == null ? "" : after.number()) + after.title())));
        if (known && filled.size() == 1) {
            item.sheet().measure = text;
            ledger.use(row, Use.LABEL);
        }
    }

    private void told(Row row, List<Slot> filled, List<String> text, Use use) {
        if (filled.size() == 1) {
            text.addAll(
                    filled.get(0).lines().stream().map(String::stripTrailing).toList());
            ledger.use(row, use);
        }
    }

    private void goal(Row row, List<Slot> filled) {
        if (filled.size() != 2) {
            return;
        }
        try {
            FiscalYears period = FiscalYears.parse(filled.get(1).joined());
            item.sheet()
                    .goals
                    .add(new SheetPart.GoalRow(
                            row,
                            filled.get(0).joined(),
                            period.from().value(),
                            period.to().value()));
            ledger.use(row, Use.GOAL);
        } catch (Refused noPeriod) {
            return; // and so it is named among what was not recognised
        }
    }

    private void progress(Row row, List<Slot> filled, String first) {
        if (Terms.means("sheet.year", first) && years.isEmpty()) {
            ledger.use(filled.get(0), Use.LABEL);
            filled.stream().skip(1).forEach(this::year);
        } else if (Terms.means("sheet.plan", first) && !item.sheet().planShown) {
            item.sheet().planShown = true;
            lines(row, item.sheet().plan, Use.PROGRESS);
        } else if (Terms.means("sheet.planBefore", first) && !item.sheet().planBeforeShown) {
            item.sheet().planBeforeShown = true;
            lines(row, item.sheet().planBefore, Use.PROGRESS_BEFORE);
        }
    }

    private void year(Slot slot) {
        Optional<Integer> year = GridRows.year(slot.prose());
        year.ifPresent(y -> {
            years.put(y, slot.column());
            ledger.use(slot, Use.LABEL);
        });
    }

    private void lines(Row row, SortedMap<Integer, List<String>> plan, Use use) {
        ledger.use(row.filled().get(0), Use.LABEL);
        years.forEach((year, column) -> plan.put(year, List.of()));
        for (Slot slot : row.filled().subList(1, row.filled().size())) {
            years.forEach((year, column) -> {
                if (slot.covers(column)) {
                    plan.put(year, GridRows.shown(slot.joined()).isEmpty() ? List.of() : slot.items());
                    ledger.use(slot, use);
                }
            });
        }
    }
}
