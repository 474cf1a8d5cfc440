package jp.shimon.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.shimon.shared.Violation;
import org.junit.jupiter.api.Test;

/** 委員会と委員の入力：何が誤りか。 */
class CommitteeCheckTest {

    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void aStatutoryBodyHasALegalBasis() {
        CommitteeRules without = CommitteeRules.ordinary(CommitteeType.STATUTORY, " ", QuorumRule.MAJORITY, null);

        assertThat(rules(CommitteeCheck.committee("推進委員会", without))).containsExactly("legalBasis committee.basis");
    }

    @Test
    void anAdvisoryMeetingHasNoQuorum() {
        CommitteeRules with = CommitteeRules.ordinary(CommitteeType.ADVISORY_MEETING, null, QuorumRule.MAJORITY, null);

        assertThat(rules(CommitteeCheck.committee("行革懇談会", with))).containsExactly("quorumRule committee.noQuorum");
    }

    @Test
    void oneChairAndOneDeputyAtATime() {
        List<MemberTerm> others = List.of(term("青木 節子", "CHAIR", null), term("石川 誠", "DEPUTY", null));

        assertThat(rules(CommitteeCheck.member(member("上野 明", "CHAIR", APRIL, MARCH), others)))
                .containsExactly("position member.secondChair");
        assertThat(rules(CommitteeCheck.member(member("上野 明", "DEPUTY", MARCH, MARCH), others)))
                .containsExactly("position member.secondDeputy");
        assertThat(CommitteeCheck.member(member("上野 明", "MEMBER", APRIL, MARCH), others))
                .isEmpty();
        assertThat(CommitteeCheck.member(member("上野 明", "CHAIR", MARCH.plusDays(1), MARCH.plusYears(2)), others))
                .isEmpty();
    }

    @Test
    void aChairWhoLeftMakesRoomForTheNext() {
        List<MemberTerm> others = List.of(term("青木 節子", "CHAIR", APRIL.plusMonths(6)));

        assertThat(CommitteeCheck.member(
                        member("上野 明", "CHAIR", APRIL.plusMonths(6).plusDays(1), MARCH), others))
                .isEmpty();
    }

    @Test
    void nobodyIsAMemberTwiceAtATimeHoweverTheNameIsSpaced() {
        List<MemberTerm> others = List.of(term("青木 節子", "MEMBER", null));

        assertThat(rules(CommitteeCheck.member(member("青木　節子", "MEMBER", MARCH, MARCH.plusYears(1)), others)))
                .containsExactly("from member.twice");
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsNone() {
        assertThat(rules(CommitteeCheck.member(member("上野 明", "MEMBER", MARCH, APRIL), List.of())))
                .containsExactly("to member.term");
    }

    private static MemberForm member(String name, String position, LocalDate from, LocalDate to) {
        return new MemberForm(name, position, from, to, 1);
    }

    private static MemberTerm term(String name, String position, LocalDate leftOn) {
        return new MemberTerm(new MemberId(UUID.randomUUID()), name, position, APRIL, MARCH, 1, leftOn, null);
    }

    private static List<String> rules(List<Violation> violations) {
        return violations.stream().map(v -> v.field() + " " + v.rule()).toList();
    }
}
