package jp.shimon.consultation;

import java.util.Optional;
import java.util.Set;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * 表決：賛否の数と、可否同数のときの議長の決定。 Without any vote it was 異議なし.
 *
 * @param voters how many may vote: present, not excluded, and not the chair where the chair only decides a tie
 */
record Voting(
        TieRule rule, int voters, int yes, int no, @Nullable Casting casting) {

    private static final Set<ItemOutcome> POSITIVE = Set.of(
            ItemOutcome.APPROPRIATE,
            ItemOutcome.APPROPRIATE_WITH_OPINION,
            ItemOutcome.AMENDED,
            ItemOutcome.CHAIR_ENTRUSTED);

    /** @param able how many were present, or replied, and are not excluded; with whoever presided */
    static Voting of(CommitteeRules rules, int able, boolean presided, DeliberationForm form) {
        boolean apart = presided && rules.tieRule() == TieRule.CHAIR_DECIDES;
        return new Voting(
                rules.tieRule(),
                Math.max(0, apart ? able - 1 : able),
                orZero(form.votesFor()),
                orZero(form.votesAgainst()),
                form.casting());
    }

    private static int orZero(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }

    boolean taken() {
        return yes + no > 0;
    }

    private boolean tied() {
        return taken() && yes == no;
    }

    /** 可決：more than half of those who may vote, or the chair's word on a tie. */
    boolean carried() {
        return tied() ? casting == Casting.FOR : 2 * yes > voters;
    }

    /** What the votes say against the outcome, or against themselves. */
    Optional<Violation> against(ItemOutcome outcome) {
        if (yes + no > voters) {
            return Optional.of(Violation.of("votesFor", "votes.tooMany", voters, yes + no));
        }
        Optional<Violation> tie = tie();
        if (tie.isPresent() || !taken()) {
            return tie;
        }
        if (POSITIVE.contains(outcome) && !carried()) {
            return Optional.of(Violation.of("outcome", "votes.against", yes, no, voters));
        }
        return outcome == ItemOutcome.NOT_APPROPRIATE && carried()
                ? Optional.of(Violation.of("outcome", "votes.inFavour", yes, no, voters))
                : Optional.empty();
    }

    private Optional<Violation> tie() {
        if (!tied()) {
            return casting == null ? Optional.empty() : Optional.of(Violation.of("casting", "casting.noTie"));
        }
        if (rule == TieRule.REJECTED) {
            return casting == null ? Optional.empty() : Optional.of(Violation.of("casting", "casting.rejected"));
        }
        return casting == null ? Optional.of(Violation.of("casting", "casting.required")) : Optional.empty();
    }
}
