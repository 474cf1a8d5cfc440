package jp.shimon.consultation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 審議結果の記録。
 *
 * @param opinion what the outcome needs said: the amendment, what is left to the chair, why it is not appropriate; of an
 *     appropriate item with opinions it is made from {@code opinions}
 * @param opinions 附帯意見, in the order of the report
 */
public record DeliberationForm(
        ItemId item,
        ItemOutcome outcome,
        @Nullable String opinion,
        List<OpinionForm> opinions,
        Set<MemberId> excluded,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Casting casting,
        @Nullable MemberId presides,
        @Nullable Closing closing) {

    /** Whether something was said that must be weighed against who was there. */
    boolean weighs() {
        return !excluded.isEmpty()
                || votesFor != null
                || votesAgainst != null
                || casting != null
                || presides != null
                || closing != null;
    }
}
