package jp.shimon.web.plan;

import java.time.LocalDate;
import java.util.List;
import jp.shimon.change.Difference;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * 取込みの下見：取り込むと何が加わり、何が変わり、何がそのまま残るか。
 *
 * @param base number of the newest version on record; 0 for a new plan
 * @param changes whether anything would change at all
 * @param untouched measures of the file that say what the record says
 * @param staying measures on record that the file does not bear; they stay as they are
 * @param results replies and ratings that come in
 * @param keptResults replies and ratings that are on record with other words, which stay
 */
public record ImportPreview(
        String code,
        String name,
        PlanForm.Years fiscalYears,
        LocalDate inForceFrom,
        @Nullable String cause,
        int base,
        boolean changes,
        List<HeadChange> head,
        List<DepartmentChange> departments,
        List<NodeChange> renamed,
        List<Place> places,
        List<Place> added,
        List<Changed> changed,
        int untouched,
        List<Place> staying,
        List<Result> results,
        List<Result> keptResults) {

    /** A fact of the plan itself. {@code field}: name, years or levels. */
    public record HeadChange(String field, String before, String after) {}

    /** A node that is called otherwise from now on. {@code code}: its path. */
    public record NodeChange(String code, String before, String after) {}

    /** A department that is new, or called otherwise from now on. */
    public record DepartmentChange(String code, @Nullable String before, String after) {}

    /** Something in the tree by its code. */
    public record Place(String code, String title) {}

    /** A measure and what differs in it. */
    public record Changed(String code, String title, List<Difference> differences) {}

    /** What a review says of a measure. */
    public record Result(
            String code,
            int year,
            ReviewPeriod period,
            @Nullable String text,
            @Nullable String rating) {}
}
