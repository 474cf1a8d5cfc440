package jp.shimon.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.shimon.change.ChangeStatus;
import jp.shimon.consultation.Announcing;
import jp.shimon.consultation.CommitteeRules;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.consultation.Committees;
import jp.shimon.consultation.DecidingRules;
import jp.shimon.consultation.MemberForm;
import jp.shimon.consultation.MemberId;
import jp.shimon.consultation.Opinions;
import jp.shimon.consultation.QuorumRule;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.ReviewCases;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Staff;
import jp.shimon.testing.Trodden;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/**
 * すべての手：in every situation that can be reached, every answer to every open task and every verb, by whoever may and whoever
 * may not, is done once on the real engine, on the shortest way there; after each the record and the engine agree. In the end no
 * flow of any drawing is left untrodden.
 */
@DirtiesContext // what it leaves open would stand in everybody's lists
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryMoveIT {

    /**
     * Drawn, and true to what the steps could say, but the house never says it: a withdrawn change leaves by its own event, and
     * a hearing that was opened because a rating is missing finds it missing.
     */
    private static final Set<String> NEVER_TAKEN =
            Set.of("plan-change fateOfItem-endWithdrawn", "plan-change ratingKnown-ready");

    @Autowired
    ApplicationContext house;

    @Autowired
    ObjectMapper json;

    @Autowired
    Trodden trodden;

    @Autowired
    Committees committees;

    @Autowired
    DecidingRules deciding;

    @Autowired
    Opinions opinions;

    @Autowired
    ReviewCases reviews;

    @Autowired
    Accounts accounts;

    @Autowired
    ManagementService jobs;

    private final List<MemberId> roundTable = new ArrayList<>();
    private final LocalDate yesterday = LocalDate.now().minusDays(1);
    private Bench bench;
    private Beginnings begin;
    private Person secretariat;

    @BeforeAll
    void nobodyHasWalkedYet() {
        bench = Bench.in(house);
        begin = new Beginnings(bench, json);
        secretariat = bench.town().person("gyoukan1");
        trodden.forget();
    }

    /** The sample city has one committee that meets, for the other tests. */
    @AfterAll
    void theRoundTableIsOver() {
        roundTable.forEach(member -> committees.leave(member, yesterday, "試験の終わり", secretariat));
    }

    /**
     * @param beyond what the exploration from another beginning covers
     * @param byEach whether each person who may makes the same move, or the first of them only
     */
    record Case(String name, Supplier<Affair> beginning, Predicate<Affair> beyond, boolean byEach, String end) {
        @Override
        public String toString() {
            return name;
        }
    }

    Stream<Case> beginnings() {
        Predicate<Affair> bundled = at -> at.status() == ChangeStatus.IN_CONSULTATION;
        Predicate<Affair> returned = at -> at.status() == ChangeStatus.IN_REVIEW;
        String advisory = aRoundTable();
        return Stream.of(
                new Case("見直し", begin::revised, bundled, true, "SCRAPPED"),
                new Case("事務局の追加", () -> begin.added("gyoukan1", "gyoukan"), bundled, true, "NOT_TAKEN_UP"),
                new Case("軽微な変更", begin::renamed, bundled, true, "WITHDRAWN"),
                new Case("諮問", () -> begin.awaitingBundle("gyoukaku"), returned, true, "ADOPTED"),
                new Case("意見聴取", () -> begin.awaitingBundle(advisory), returned, false, "ADOPTED"));
    }

    private String aRoundTable() {
        String code = "michi" + System.nanoTime();
        CommitteeRules rules =
                CommitteeRules.ordinary(CommitteeType.ADVISORY_MEETING, "道の懇談会開催要綱", QuorumRule.NONE, null);
        UUID id = committees.create(code, "道の懇談会", rules, secretariat);
        for (String name : List.of("道 一", "道 二")) {
            MemberForm form = new MemberForm(name, "MEMBER", yesterday, yesterday.plusYears(2), roundTable.size() + 1);
            roundTable.add(committees.appoint(id, form, secretariat));
        }
        return code;
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("beginnings")
    void everyMoveFromABeginning(Case of) {
        long started = System.nanoTime();
        Exploring explored = new Exploring(bench, of.beginning(), of.beyond(), of.byEach()).whole();

        System.out.printf(
                "every move: from %s %d situations, %d moves done, %d refused in words, ending %s (%d s)%n",
                of,
                explored.situations(),
                explored.done(),
                explored.refused(),
                explored.ends(),
                (System.nanoTime() - started) / 1_000_000_000);
        assertThat(explored.ends()).contains(of.end());
    }

    @Order(2)
    @Test
    void everyOtherWay() {
        theRoundTableIsOver();
        roundTable.clear();
        Stories stories = new Stories(bench, begin);
        stories.reportedInPart();
        stories.announced(Announcing.COUNCIL_FIRST, deciding, "reportToCouncil", "publishPlan");
        stories.announced(Announcing.IN_PARALLEL, deciding, "reportToCouncil", "publishPlan");
        stories.passedOverByRule();
        stories.enteredAtTheCheck();
        stories.enteredAsIssued();
        stories.followedUp(opinions);
        Staff staff = new Staff(accounts);
        String headless = staff.department("課長のいない課");
        String drafter = staff.in(headless, Role.STAFF).username();
        stories.exception(drafter, headless, Map.of());
        stories.exception(drafter, headless, Map.of("outcome", "REJECT", "reason", "課長を先に決めること"));
        RoundWalks rounds = new RoundWalks(bench, reviews);
        rounds.repliedWaivedAndRated();
        rounds.ratedBefore();
        rounds.closedEarly();
        jobs.executeJob(jobs.createJobQuery()
                .processDefinitionKey("daily-round")
                .timers()
                .list()
                .get(0)
                .getId());
    }

    @Order(3)
    @Test
    void noFlowIsLeftUntrodden() {
        List<String> drawn = Walks.drawings().stream().flatMap(Walks::flows).toList();

        System.out.printf(
                "every flow: %d of the %d in the drawings%n", trodden.flows().size(), drawn.size());
        assertThat(trodden.flows())
                .containsAll(drawn.stream()
                        .filter(flow -> !NEVER_TAKEN.contains(flow))
                        .toList());
        assertThat(trodden.flows()).as("what is said to be never taken").doesNotContainAnyElementsOf(NEVER_TAKEN);
    }
}
