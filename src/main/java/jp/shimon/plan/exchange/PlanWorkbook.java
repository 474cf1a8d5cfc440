package jp.shimon.plan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.shimon.plan.PlanForm;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 計画を .xlsx に：the whole exchange form, in sheets that an office can read, print and fill in. */
public final class PlanWorkbook {

    private PlanWorkbook() {}

    public static byte[] of(PlanForm plan) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Styles styles = new Styles(book);
            new GridPage(book, styles, plan, new Departments(plan.departments())).write();
            new ListPages(book, styles, plan).write();
            new InfoPage(book, styles, plan).write();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the levels are called where nobody says otherwise. */
    public static List<String> levels() {
        return Column.LEVELS.stream().map(Column::word).toList();
    }

    /** The same sheets with nothing in them, for a plan of these years. */
    public static byte[] empty(PlanForm.Years years, List<PlanForm.DepartmentForm> departments) {
        return of(new PlanForm(null, null, years, null, null, levels(), departments, List.of(), null));
    }
}
