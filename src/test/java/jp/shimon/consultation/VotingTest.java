package jp.shimon.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.shimon.shared.Violation;
import org.junit.jupiter.api.Test;

/** 表決：何人が加わり、可否同数なら誰が決め、結果と食い違わないか。 */
class VotingTest {

    @Test
    void withoutAnyVoteItWasUnanimous() {
        assertThat(voting(TieRule.CHAIR_DECIDES, 9, 0, 0, null).against(ItemOutcome.APPROPRIATE))
                .isEmpty();
    }

    @Test
    void anOutcomeAgainstTheVotesIsRefused() {
        assertThat(rule(voting(TieRule.CHAIR_DECIDES, 9, 3, 6, null).against(ItemOutcome.APPROPRIATE)))
                .isEqualTo("outcome votes.against");
        assertThat(rule(voting(TieRule.CHAIR_DECIDES, 9, 6, 3, null).against(ItemOutcome.NOT_APPROPRIATE)))
                .isEqualTo("outcome votes.inFavour");
        assertThat(voting(TieRule.CHAIR_DECIDES, 9, 3, 6, null).against(ItemOutcome.CARRIED_OVER))
                .isEmpty();
    }

    @Test
    void whoAbstainsIsPresentAndNotInFavour() {
        assertThat(rule(voting(TieRule.CHAIR_DECIDES, 9, 4, 3, null).against(ItemOutcome.APPROPRIATE)))
                .isEqualTo("outcome votes.against");
        assertThat(voting(TieRule.CHAIR_DECIDES, 9, 5, 3, null).against(ItemOutcome.APPROPRIATE))
                .isEmpty();
    }

    @Test
    void theChairDecidesATieAndNothingElse() {
        assertThat(rule(voting(TieRule.CHAIR_DECIDES, 8, 4, 4, null).against(ItemOutcome.APPROPRIATE)))
                .isEqualTo("casting casting.required");
        assertThat(voting(TieRule.CHAIR_DECIDES, 8, 4, 4, Casting.FOR).against(ItemOutcome.APPROPRIATE))
                .isEmpty();
        assertThat(rule(voting(TieRule.CHAIR_DECIDES, 8, 4, 4, Casting.AGAINST).against(ItemOutcome.APPROPRIATE)))
                .isEqualTo("outcome votes.against");
        assertThat(rule(voting(TieRule.CHAIR_DECIDES, 8, 5, 3, Casting.FOR).against(ItemOutcome.APPROPRIATE)))
                .isEqualTo("casting casting.noTie");
    }

    @Test
    void whereATieIsARejectionTheChairDecidesNothing() {
        assertThat(rule(voting(TieRule.REJECTED, 8, 4, 4, null).against(ItemOutcome.APPROPRIATE)))
                .isEqualTo("outcome votes.against");
        assertThat(voting(TieRule.REJECTED, 8, 4, 4, null).against(ItemOutcome.NOT_APPROPRIATE))
                .isEmpty();
        assertThat(rule(voting(TieRule.REJECTED, 8, 4, 4, Casting.FOR).against(ItemOutcome.APPROPRIATE)))
                .isEqualTo("casting casting.rejected");
    }

    @Test
    void theChairWhoOnlyDecidesTiesIsNotAmongTheVoters() {
        assertThat(of(TieRule.CHAIR_DECIDES, 10).voters()).isEqualTo(9);
        assertThat(of(TieRule.CHAIR_VOTES, 10).voters()).isEqualTo(10);
        assertThat(rule(voting(TieRule.CHAIR_DECIDES, 9, 10, 0, null).against(ItemOutcome.APPROPRIATE)))
                .isEqualTo("votesFor votes.tooMany");
    }

    private static Voting of(TieRule rule, int present) {
        CommitteeRules rules =
                new CommitteeRules(CommitteeType.STATUTORY, "条例", QuorumRule.MAJORITY, null, rule, 7, 14, true, false);
        return Voting.of(
                rules,
                present,
                true,
                new DeliberationForm(
                        new ItemId(java.util.UUID.randomUUID()),
                        ItemOutcome.APPROPRIATE,
                        null,
                        java.util.List.of(),
                        java.util.Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static Voting voting(TieRule rule, int voters, int yes, int no, Casting casting) {
        return new Voting(rule, voters, yes, no, casting);
    }

    private static String rule(Optional<Violation> violation) {
        return violation.map(v -> v.field() + " " + v.rule()).orElse("nothing");
    }
}
