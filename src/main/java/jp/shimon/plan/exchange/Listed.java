package jp.shimon.plan.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 取組項目ごとの表の行を一つずつ読む。 The columns are found by their headings, in whatever order they stand. */
final class Listed {

    private static final int SEARCHED = 20;

    private final Sheet sheet;
    private final Drafts drafts;
    private final List<Violation> violations;
    private final Map<String, Integer> columns = new HashMap<>();
    private int row = -1;

    Listed(Sheet sheet, List<String> names, Drafts drafts, List<Violation> violations) {
        this.sheet = sheet;
        this.drafts = drafts;
        this.violations = violations;
        for (int head = 0; head <= Math.min(SEARCHED, sheet.lastRow()) && row < 0; head++) {
            heading(head, names);
        }
    }

    private void heading(int head, List<String> names) {
        for (int column = 0; column <= sheet.lastColumn(); column++) {
            for (String name : names) {
                if (SheetWords.means("list." + name, sheet.text(head, column))) {
                    columns.putIfAbsent(name, column);
                }
            }
        }
        if (columns.containsKey("code")) {
            row = head;
        } else {
            columns.clear();
        }
    }

    boolean hasHeading() {
        return row >= 0;
    }

    /** On to the next row that names a measure of the plan; none left: empty. */
    Optional<Drafts.Measure> next() {
        while (row >= 0 && ++row <= sheet.lastRow()) {
            String code = text("code");
            Optional<Drafts.Measure> measure = drafts.measure(code.strip());
            if (measure.isPresent()) {
                return measure;
            }
            if (!code.isBlank() || somethingElse()) {
                violations.add(at("code").violation("exchange.codeUnknown", code.strip()));
            }
        }
        return Optional.empty();
    }

    private boolean somethingElse() {
        return columns.keySet().stream()
                .anyMatch(name -> !name.equals("title") && !text(name).isBlank());
    }

    String text(String name) {
        Integer column = columns.get(name);
        return column == null ? "" : sheet.text(row, column);
    }

    @Nullable
    String textOrNull(String name) {
        String text = text(name);
        return text.isBlank() ? null : text;
    }

    CellAt at(String name) {
        return sheet.at(row, columns.getOrDefault(name, 0));
    }

    /** {@code null}, and complained of, where there is none. */
    @Nullable
    Integer year(String name) {
        try {
            return FiscalYear.parse(text(name)).value();
        } catch (Refused refused) {
            Violation missing = Violation.of("", "required");
            violations.add(at(name).at(
                            text(name).isBlank()
                                    ? missing
                                    : refused.violations().get(0)));
            return null;
        }
    }

    void complain(String name, String rule, Object... args) {
        violations.add(at(name).violation(rule, args));
    }
}
