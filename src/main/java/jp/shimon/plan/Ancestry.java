package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 系譜：取組項目のある日の記載が、どの改定を経てできたか。
 *
 * @param asOf the day, and {@code known} the instant, as of which it is told
 * @param years the plan period on that day
 * @param revisions from the first one to the one in force, each built on the one before it
 */
public record Ancestry(
        PlanId plan,
        UUID measure,
        String path,
        LocalDate asOf,
        Instant known,
        PlanForm.Years years,
        List<Ancestor> revisions) {

    /** The revision in force. */
    public Ancestor last() {
        return revisions.get(revisions.size() - 1);
    }

    /** 一つの改定。 */
    public record Ancestor(int no, Recorded recorded, MeasureContent content) {}
}
