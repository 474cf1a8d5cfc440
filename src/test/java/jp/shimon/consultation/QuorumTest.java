package jp.shimon.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 定足数：半数以上と過半数は違う。 */
class QuorumTest {

    @ParameterizedTest(name = "{0}, {1} members, {2} present: {3}")
    @CsvSource({
        "HALF_OR_MORE, 10, 5, true", "HALF_OR_MORE, 10, 4, false", "HALF_OR_MORE, 9, 5, true",
        "HALF_OR_MORE, 9, 4, false", "MAJORITY, 10, 5, false", "MAJORITY, 10, 6, true",
        "MAJORITY, 9, 5, true", "MAJORITY, 9, 4, false", "NONE, 10, 1, true",
        "NONE, 10, 0, false"
    })
    void halfOfTheMembersIsNotMoreThanHalf(QuorumRule rule, int members, int present, boolean reached) {
        assertThat(Quorum.of(rule, members, present).reached()).isEqualTo(reached);
    }

    /** Ten members in office, the first {@code present} of them there, and some of these excluded from an item. */
    @ParameterizedTest(name = "{0}, {1} present, {2} excluded, the base shrinks {3}: {4}")
    @CsvSource({
        "HALF_OR_MORE, 5, 1, false, false", // four of ten
        "HALF_OR_MORE, 5, 1, true, false", // four of nine, five needed
        "HALF_OR_MORE, 6, 2, false, false", // four of ten
        "HALF_OR_MORE, 6, 2, true, true", // four of eight
        "HALF_OR_MORE, 6, 1, false, true", // five of ten
        "MAJORITY, 6, 1, false, false", // five of ten
        "MAJORITY, 6, 1, true, true" // five of nine
    })
    void anExcludedMemberIsNotCountedAsPresent(
            QuorumRule rule, int present, int excluded, boolean baseShrinks, boolean reached) {
        List<Integer> inOffice = IntStream.range(0, 10).boxed().toList();

        Quorum quorum = Quorum.forItem(
                rules(rule, baseShrinks),
                inOffice,
                inOffice.subList(0, present),
                Set.copyOf(inOffice.subList(0, excluded)));

        assertThat(quorum.reached()).isEqualTo(reached);
    }

    static CommitteeRules rules(QuorumRule rule, boolean baseShrinks) {
        return new CommitteeRules(
                CommitteeType.STATUTORY, "条例", rule, null, TieRule.CHAIR_DECIDES, 7, 14, true, baseShrinks);
    }
}
