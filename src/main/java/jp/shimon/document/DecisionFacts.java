package jp.shimon.document;

import java.time.LocalDate;
import java.util.List;
import jp.shimon.change.ChangeView;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.PaperVersion;
import org.jspecify.annotations.Nullable;

/**
 * 起案用紙に載せる記録。 Internal: findings and the reasons to proceed stand in it.
 *
 * @param boxes 決裁欄, in the order of the way
 * @param voided what no longer counts, behind a send-back
 * @param matters the changes that are decided on
 * @param consultation with which they go to the committee; {@code null} where one change goes its way alone
 * @param papers the versions of the paper that it goes with, as issued first
 */
public record DecisionFacts(
        List<Stamp> boxes,
        List<Stamp> voided,
        List<Matter> matters,
        List<Act> acts,
        @Nullable ConsultationView consultation,
        List<PaperVersion> papers) {

    /**
     * 決裁欄の一つ。
     *
     * @param place whose it is, such as boxes.role.draft or the name of a department
     * @param mark STAMP, DEPUTY, SLASH …
     * @param forWhom in whose place
     */
    public record Stamp(
            String step,
            @Nullable String department,
            String mark,
            @Nullable String name,
            @Nullable LocalDate day,
            @Nullable String forWhom,
            @Nullable LocalDate viewedOn) {}

    /** 議題の一つ。 {@code drafter}: by name. */
    public record Matter(ChangeView change, String department, String drafter) {}

    /** 経路の一行。 {@code what}: what was done, in words. */
    public record Act(
            String when, String who, String what, @Nullable String reason) {}
}
