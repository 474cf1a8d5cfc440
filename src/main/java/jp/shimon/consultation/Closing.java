package jp.shimon.consultation;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 会議（の一部）の非公開：理由と、どう決めたか。 Stands in the record of the meeting. */
public record Closing(
        @Nullable String reason,
        @Nullable ClosingHow how,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst) {

    /** A reason, and a vote that says what was decided; without time for a vote the chair alone. */
    List<Violation> violations(int voters) {
        List<Violation> found = new ArrayList<>();
        if (Texts.blank(reason)) {
            found.add(Violation.of("closedReason", "closing.reason"));
        }
        int yes = votesFor == null ? 0 : votesFor;
        int no = votesAgainst == null ? 0 : votesAgainst;
        if (how == ClosingHow.CHAIR_ALONE) {
            if (yes + no > 0) {
                found.add(Violation.of("closedFor", "closing.alone"));
            }
            return found;
        }
        if (yes + no > voters) {
            found.add(Violation.of("closedFor", "votes.tooMany", voters, yes + no));
        } else if (how == ClosingHow.CHAIR_TIE && (yes != no || yes == 0)) {
            found.add(Violation.of("closedFor", "closing.noTie", yes, no));
        } else if (how == ClosingHow.VOTE && yes <= no) {
            found.add(Violation.of("closedFor", "closing.noMajority", yes, no));
        }
        return found;
    }
}
