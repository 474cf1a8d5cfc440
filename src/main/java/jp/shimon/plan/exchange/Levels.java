package jp.shimon.plan.exchange;

import java.util.List;
import java.util.regex.Pattern;
import jp.shimon.shared.Violation;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * 柱・推進項目・項目名：いまの行がどの下にあるか。 Taken from columns, merged over their rows or left blank below the first, or
 * from heading lines between the measures.
 */
final class Levels {

    private static final Pattern NOTE = Pattern.compile("\\s*(?:[※*＊]|[(（]?\\u6ce8[)）:：\\d]).*", Pattern.DOTALL);
    private static final int WIDE = 3;

    private final Sheet sheet;
    private final Header header;
    private final boolean exact;
    private final Drafts drafts;
    private final List<Violation> violations;
    private final String[] numbers = {"", "", ""};

    Levels(Sheet sheet, Header header, Drafts drafts, List<Violation> violations) {
        this.sheet = sheet;
        this.header = header;
        this.exact = header.ours();
        this.drafts = drafts;
        this.violations = violations;
    }

    boolean isNote(int row) {
        for (int column = 0; column <= sheet.lastColumn(); column++) {
            String text = sheet.text(row, column);
            if (!text.isBlank()) {
                return NOTE.matcher(text).matches();
            }
        }
        return true;
    }

    /** Takes what a row says of the levels; true for a line that says nothing else. */
    boolean move(int row) {
        boolean columns = false;
        for (int level = 0; level < numbers.length; level++) {
            List<Integer> at = header.columns().get(Column.LEVELS.get(level));
            columns |= at != null;
            if (at != null) {
                fromColumns(row, level, at);
            }
        }
        return !columns && fromHeading(row);
    }

    /** Where a measure in this row stands, such as Ⅲ-1-(1); empty, and complained of, where that is not said. */
    String place(int row) {
        for (int level = 0; level < numbers.length; level++) {
            if (numbers[level].isEmpty()) {
                List<Integer> at = header.columns().get(Column.LEVELS.get(level));
                violations.add(sheet.at(row, at == null ? 0 : at.get(0))
                        .violation("exchange.level", Column.LEVELS.get(level).word()));
                return "";
            }
        }
        return String.join("-", numbers);
    }

    private void fromColumns(int row, int level, List<Integer> at) {
        String first = sheet.text(row, at.get(0));
        String second = at.size() > 1 ? sheet.text(row, at.get(1)) : "";
        boolean sameCell = at.size() > 1
                && sheet.region(row, at.get(0)) != null
                && sheet.region(row, at.get(0)) == sheet.region(row, at.get(1));
        if (first.isBlank() && second.isBlank()) {
            return;
        }
        boolean apart = at.size() > 1 && !sameCell && !first.isBlank();
        Named named = apart
                ? new Named(first, exact ? second : Named.oneLine(second))
                : Named.split(first + (sameCell ? "" : second));
        enter(level, named, sheet.at(row, at.get(0)));
    }

    private boolean fromHeading(int row) {
        CellRangeAddress region = sheet.region(row, 0);
        String text = sheet.text(row, 0).isBlank() ? sheet.text(row, 1) : sheet.text(row, 0);
        boolean wide = region != null && region.getLastColumn() - region.getFirstColumn() + 1 >= WIDE;
        if (text.isBlank() || !(wide || alone(row))) {
            return false;
        }
        Named named = Named.split(text);
        enter(levelOf(named.number()), named, sheet.at(row, 0));
        return true;
    }

    private boolean alone(int row) {
        int filled = 0;
        for (int column = 0; column <= sheet.lastColumn(); column++) {
            filled += sheet.text(row, column).isBlank() ? 0 : 1;
        }
        return filled == 1;
    }

    private static int levelOf(String number) {
        if (number.matches("[Ⅰ-ⅫIVX]+")) {
            return 0;
        }
        return number.matches("[(（].*") ? 2 : 1;
    }

    private void enter(int level, Named named, CellAt at) {
        if (named.number().isBlank()) {
            violations.add(at.violation(
                    "exchange.levelNumber", Column.LEVELS.get(level).word()));
            return;
        }
        String number = exact ? named.number() : Named.numbered(named.number(), level);
        String above = String.join("-", List.of(numbers).subList(0, level));
        if (level > 0 && List.of(numbers).subList(0, level).contains("")) {
            violations.add(
                    at.violation("exchange.level", Column.LEVELS.get(level - 1).word()));
            return;
        }
        Drafts.Node node = drafts.node(above, number, at);
        named(node, named.name(), at);
        if (!numbers[level].equals(number)) {
            numbers[level] = number;
            for (int below = level + 1; below < numbers.length; below++) {
                numbers[below] = "";
            }
        }
    }

    private void named(Drafts.Node node, String name, CellAt at) {
        if (node.name.isEmpty()) {
            node.name = name;
        } else if (!name.isBlank() && !node.name.equals(name)) {
            violations.add(at.violation("exchange.twoNames", node.number, node.name, name));
        }
    }
}
