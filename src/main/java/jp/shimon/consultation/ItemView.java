package jp.shimon.consultation;

import java.util.List;
import jp.shimon.change.ChangeId;
import jp.shimon.plan.MeasureContent;
import org.jspecify.annotations.Nullable;

/**
 * 項目を外へ見せる形。
 *
 * @param position order in the bundle, from 1
 * @param paperNo number in this paper, such as {@code 1（1）}
 * @param open whether nothing has ended it yet
 * @param report in which report's 決裁 it was decided, from 1
 */
public record ItemView(
        ItemId id,
        ConsultationId consultation,
        ChangeId change,
        int position,
        String paperNo,
        String title,
        String department,
        boolean open,
        @Nullable HeadquartersChoice headquarters,
        @Nullable String headquartersReason,
        @Nullable ItemOutcome outcome,
        @Nullable String opinion,
        @Nullable String amendment,
        @Nullable List<MeasureContent> amended,
        @Nullable Boolean amendmentAgreed,
        @Nullable AdoptionChoice decision,
        @Nullable String decisionReason,
        @Nullable Integer report) {

    /** Whether the committee has still to say something of it. */
    public boolean awaitsCommittee() {
        return open
                && headquarters == HeadquartersChoice.CONSULT
                && (outcome == null || outcome == ItemOutcome.CARRIED_OVER);
    }

    /** 答申と異なる決定か。 */
    public boolean departs() {
        return decision != null && decision.departsFrom(outcome);
    }
}
