package jp.shimon.plan.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** 計画の表の行を、取組項目として読む。 */
final class MeasureRows {

    private static final List<String> SEPARATORS = List.of("[\\r\\n、,，;；/／]+", "[\\r\\n、,，;；/／・･]+");

    private final Sheet sheet;
    private final Header header;
    private final boolean exact;
    private final Departments departments;
    private final List<Violation> violations;
    private final Drafts drafts;
    private final Levels levels;
    private final GridReader grid;

    MeasureRows(Sheet sheet, Header header, Departments departments, Drafts drafts, List<Violation> violations) {
        this.sheet = sheet;
        this.header = header;
        this.exact = header.ours();
        this.departments = departments;
        this.violations = violations;
        this.drafts = drafts;
        this.levels = new Levels(sheet, header, drafts, violations);
        this.grid = new GridReader(sheet, header, violations);
    }

    void read() {
        for (int row = header.body(); row <= sheet.lastRow(); row++) {
            String title = cell(row, Column.TITLE);
            if (SheetWords.means("column.TITLE", title) || (title.isBlank() && levels.isNote(row))) {
                continue; // the heading again on the next page, or a remark
            }
            if (levels.move(row)) {
                continue;
            }
            if (!title.isBlank() || !cell(row, Column.NUMBER).isBlank()) {
                measure(row, title);
            } else if (!grid.isBlank(row)) {
                violations.add(at(row, Column.TITLE).violation("exchange.titleMissing"));
            }
        }
    }

    private void measure(int row, String title) {
        CellRangeAddress region = sheet.region(row, column(Column.TITLE));
        if (region != null && region.getFirstRow() < row) {
            if (!grid.isBlank(row)) {
                violations.add(at(row, Column.TITLE).violation("exchange.severalRows"));
            }
            return;
        }
        String place = levels.place(row);
        if (place.isEmpty()) {
            return;
        }
        Drafts.Measure measure = new Drafts.Measure();
        named(row, title, measure);
        measure.department = department(row, cell(row, Column.DEPARTMENT), Column.DEPARTMENT);
        measure.related = related(row);
        measure.background = text(row, Column.BACKGROUND);
        measure.method = text(row, Column.METHOD);
        measure.status = status(row);
        measure.lastYear = lastYear(row);
        grid.read(row, measure);
        origins(row, measure);
        drafts.add(place, measure);
    }

    private void named(int row, String title, Drafts.Measure measure) {
        measure.number = cell(row, Column.NUMBER);
        measure.title = title;
        if (!exact) {
            Named split = Named.split(title);
            boolean inTitle = measure.number.isBlank() && !split.number().isEmpty();
            measure.number = Named.numbered(inTitle ? split.number() : measure.number, 3);
            measure.title = inTitle ? split.name() : Named.oneLine(title);
        }
    }

    private void origins(int row, Drafts.Measure measure) {
        measure.at.put("", at(row, Column.TITLE));
        measure.at.put("number", at(row, Column.NUMBER));
        measure.at.put("title", at(row, Column.TITLE));
        measure.at.put("department", at(row, Column.DEPARTMENT));
        measure.at.put("relatedDepartments", at(row, Column.RELATED));
        measure.at.put("background", at(row, Column.BACKGROUND));
        measure.at.put("method", at(row, Column.METHOD));
        measure.at.put("lastYear", at(row, Column.LAST_YEAR));
    }

    private String department(int row, String text, Column column) {
        if (text.isBlank()) {
            return ""; // the record says that it is required
        }
        Optional<String> code = departments.codeOf(text);
        if (code.isEmpty()) {
            violations.add(at(row, column).violation("exchange.department", Named.oneLine(text)));
        }
        return code.orElse(text);
    }

    private @Nullable List<String> related(int row) {
        String text = cell(row, Column.RELATED);
        if (text.isBlank()) {
            return null;
        }
        if (SheetWords.means("none", text)) {
            return List.of();
        }
        for (String separator : SEPARATORS) {
            List<String> names = Arrays.stream(text.split(separator))
                    .filter(name -> !name.isBlank())
                    .toList();
            if (names.stream().allMatch(name -> departments.codeOf(name).isPresent())) {
                return names.stream()
                        .map(name -> departments.codeOf(name).orElseThrow())
                        .toList();
            }
        }
        List<String> codes = new ArrayList<>();
        for (String name : text.split(SEPARATORS.get(0))) {
            codes.add(department(row, name, Column.RELATED));
        }
        return codes;
    }

    private @Nullable MeasureStatus status(int row) {
        String text = cell(row, Column.STATUS);
        return text.isBlank() ? null : Statuses.read(text, at(row, Column.STATUS), violations);
    }

    private @Nullable Integer lastYear(int row) {
        String text = cell(row, Column.LAST_YEAR);
        try {
            return text.isBlank() ? null : FiscalYear.parse(text).value();
        } catch (Refused refused) {
            violations.add(at(row, Column.LAST_YEAR).at(refused.violations().get(0)));
            return null;
        }
    }

    private @Nullable String text(int row, Column column) {
        String text = cell(row, column);
        return Texts.blank(text) ? null : text;
    }

    private String cell(int row, Column column) {
        Integer at = header.column(column);
        return at == null ? "" : sheet.text(row, at);
    }

    private int column(Column column) {
        Integer at = header.column(column);
        return at == null ? 0 : at;
    }

    private CellAt at(int row, Column column) {
        return sheet.at(row, column(column));
    }
}
