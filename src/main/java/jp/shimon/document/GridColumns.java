package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Table;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.FiscalYear;

/**
 * アクションプランの列：番号、取組項目、担当部署、関係部署、各年度。
 *
 * @param departments names by code
 */
record GridColumns(PlanForm.Years years, Map<String, String> departments) {

    /** No., 取組項目, 担当部署, 関係部署 in thousandths of the width; the years share the rest. */
    private static final List<Integer> FIXED = List.of(80, 170, 90, 90);

    private static final List<Integer> FIXED_NARROW = List.of(45, 140, 75, 75);

    /** With more years the page lies on its side, see {@link Landscape}. */
    private static final int UPRIGHT_YEARS = 8;

    /** With more years the columns are too narrow for letters of the usual size, even on a page on its side. */
    private static final int MANY_YEARS = 13;

    int count() {
        return years.to() - years.from() + 1;
    }

    /** The two heading rows, and those given. */
    Table table(String name, List<List<Cell>> body) {
        List<List<Cell>> rows = new ArrayList<>(List.of(head(), yearHeads()));
        rows.addAll(body);
        List<Integer> fixed = count() > UPRIGHT_YEARS ? FIXED_NARROW : FIXED;
        Fit fit = count() > MANY_YEARS ? Fit.DENSE : Fit.GRID;
        return new Table(name, Table.widths(fixed, count()), 2, fit, rows);
    }

    String name(String department) {
        return departments.getOrDefault(department, department);
    }

    String related(MeasureContent content) {
        List<String> codes = content.relatedDepartments();
        if (codes == null) {
            return "";
        }
        return codes.isEmpty()
                ? PaperWords.of("grid.none")
                : codes.stream().map(this::name).collect(Collectors.joining(PaperWords.of("grid.separator")));
    }

    private List<Cell> head() {
        List<Cell> cells = new ArrayList<>(headCells("grid.number", "grid.title", "grid.department", "grid.related"));
        cells.add(Cell.head(PaperWords.of("grid.years")).wide(count()));
        return cells;
    }

    private static List<Cell> headCells(String... keys) {
        return List.of(keys).stream()
                .map(key -> Cell.head(PaperWords.of(key)).tall(2))
                .toList();
    }

    private List<Cell> yearHeads() {
        List<Cell> cells = new ArrayList<>();
        for (int year = years.from(); year <= years.to(); year++) {
            cells.add(Cell.head(new FiscalYear(year).brief()));
        }
        return cells;
    }
}
