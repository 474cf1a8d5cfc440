package jp.shimon.plan.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.DepartmentForm;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** .xlsx を計画として読む：our own sheets, or those that somebody else has drawn. */
final class WorkbookReading {

    private final List<Sheet> sheets;
    private final List<DepartmentForm> registered;
    private final List<Violation> violations = new ArrayList<>();
    private final Drafts drafts = new Drafts();
    private final Map<Sheet, Header> grids = new LinkedHashMap<>();

    private WorkbookReading(List<Sheet> sheets, List<DepartmentForm> registered) {
        this.sheets = sheets;
        this.registered = registered;
    }

    static ReadPlan read(byte[] file, List<DepartmentForm> registered) {
        return new WorkbookReading(Book.open(file), registered).read();
    }

    private ReadPlan read() {
        for (Sheet sheet : sheets.stream().filter(sheet -> !isList(sheet)).toList()) {
            Header.of(sheet, violations).ifPresent(header -> grids.put(sheet, header));
        }
        if (grids.isEmpty()) {
            Refused.ifAny(violations);
            throw Packed.refused("noGrid");
        }
        Optional<Info> info = sheets.stream()
                .filter(sheet -> SheetWords.means("sheet.info", sheet.name()))
                .map(sheet -> new Info(sheet, violations))
                .findFirst();
        Departments departments = new Departments(registered);
        info.ifPresent(given -> departments.add(given.departments()));
        grids.forEach((sheet, header) -> new MeasureRows(sheet, header, departments, drafts, violations).read());
        Set<Part> stated = new ListReader(sheets, drafts, violations).read();
        info.ifPresent(given -> given.reserve(drafts));
        return finish(info.orElse(null), stated);
    }

    private static boolean isList(Sheet sheet) {
        return Stream.of("contents", "goals", "yearPlans", "results", "info")
                .anyMatch(list -> SheetWords.means("sheet." + list, sheet.name()));
    }

    private ReadPlan finish(@Nullable Info info, Set<Part> stated) {
        Origins origins = new Origins();
        PlanForm form = form(info, origins);
        if (drafts.isEmpty() && violations.isEmpty()) {
            throw Packed.refused("noMeasures");
        }
        Refused.ifAny(violations.stream().distinct().limit(Limits.COMPLAINTS).toList());
        Set<Part> absent = EnumSet.allOf(Part.class);
        absent.removeAll(stated);
        absent.removeIf(this::hasColumn);
        return new ReadPlan(form, absent, columns(), origins, remarks());
    }

    private PlanForm form(@Nullable Info info, Origins origins) {
        if (info == null) {
            return new PlanForm(null, null, null, null, null, null, null, drafts.forms(origins), null);
        }
        info.origins(origins);
        return new PlanForm(
                info.text("code"),
                info.text("name"),
                info.years(),
                info.day("inForceFrom"),
                info.day("decidedOn"),
                info.levels(),
                info.departments().isEmpty() ? null : info.departments(),
                drafts.forms(origins),
                info.cause());
    }

    private boolean hasColumn(Part part) {
        Column column = switch (part) {
            case RELATED -> Column.RELATED;
            case BACKGROUND -> Column.BACKGROUND;
            case METHOD -> Column.METHOD;
            case STATUS -> Column.STATUS;
            case GOALS, YEAR_PLANS -> Column.TITLE;
        };
        return part != Part.GOALS
                && part != Part.YEAR_PLANS
                && grids.values().stream().allMatch(header -> header.column(column) != null);
    }

    private PlanForm.Years columns() {
        TreeSet<Integer> years = new TreeSet<>();
        grids.values().forEach(header -> years.addAll(header.years().keySet()));
        return new PlanForm.Years(years.first(), years.last());
    }

    private List<Sentence> remarks() {
        List<Sentence> remarks = new ArrayList<>();
        grids.keySet().stream()
                .filter(Sheet::hasDrawing)
                .map(sheet -> Sentence.of("exchange.drawing", sheet.name()))
                .forEach(remarks::add);
        return remarks;
    }
}
