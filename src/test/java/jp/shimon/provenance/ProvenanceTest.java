package jp.shimon.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.plan.Cause;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Revising;
import jp.shimon.plan.Standing;
import jp.shimon.testing.CountedStatements;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** 由来：どの変更と諮問が書いたか。 */
@OfficeTest
class ProvenanceTest {

    @Autowired
    Town town;

    @Autowired
    Plans plans;

    @Autowired
    Provenance provenance;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @Test
    void theSourcesAreReadInAFixedNumberOfStatements() {
        String two = town.aMeasure("二度書かれた取組");
        adopted(town.awaitingBundle(town.proposed(two)));
        String twenty = town.aMeasure("二十度書かれた取組");
        List<ChangeId> others = IntStream.rangeClosed(3, 20)
                .mapToObj(i -> town.proposed(town.aMeasure("ほかの取組" + i)))
                .toList();
        adopted(town.awaitingBundle(town.proposed(twenty)));
        others.forEach(change -> revised(twenty, "題" + change, change.value()));

        int ofTwo = statements(two);
        int ofTwenty = statements(twenty);

        assertThat(provenance.of(Town.PLAN, two, null, null).sources()).hasSize(2);
        assertThat(provenance.of(Town.PLAN, twenty, null, null).sources()).hasSize(20);
        assertThat(ofTwenty).isEqualTo(ofTwo).isLessThan(30);
    }

    @Test
    void theDayBeforeTheDecisionEverythingIsImported() {
        String measure = town.aMeasure("昨日までの取組");
        adopted(town.awaitingBundle(town.proposed(measure)));
        LocalDate yesterday = LocalDate.now(Office.ZONE).minusDays(1);

        assertThat(provenance.of(Town.PLAN, measure, yesterday, null).sources())
                .extracting(Source::kind)
                .containsExactly(Cause.Kind.IMPORT);
        assertThat(provenance.of(Town.PLAN, measure, null, null).sources())
                .extracting(Source::kind)
                .containsExactly(Cause.Kind.IMPORT, Cause.Kind.CONSULTATION);
    }

    @Test
    void aMeasureThatDidNotStandInThePlanIsNotFound() {
        RestClientOf rest = new RestClientOf(port, "soumu1", Town.PASSWORD);
        String measure = town.aMeasure("まだない取組");

        assertThat(rest.get("/api/plans/gyoukaku-7/measures/" + measure + "/provenance?asOf=2019-01-01")
                        .status())
                .isEqualTo(404);
        assertThat(rest.get("/api/plans/gyoukaku-7/measures/Ⅲ-9-(9)-①/provenance")
                        .status())
                .isEqualTo(404);
        assertThat(rest.get("/api/plans/gyoukaku-7/measures/" + measure + "/provenance")
                        .status())
                .isEqualTo(200);
    }

    private int statements(String measure) {
        return CountedStatements.of(() -> provenance.of(Town.PLAN, measure, null, null))
                .size();
    }

    private void adopted(ChangeId change) {
        ConsultationId consultation = town.inSession(change);
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());
        town.answers("shichou1", "decideAdoption", consultation.value());
    }

    private void revised(String measure, String title, UUID change) {
        PlanId plan = plans.id(Town.PLAN);
        Standing standing = plans.standing(plan, measure).orElseThrow();
        MeasureId id = standing.id();
        LocalDate today = LocalDate.now(Office.ZONE);
        Cause cause = new Cause(Cause.Kind.CONSULTATION, UUID.randomUUID(), null, null, null, today, today, "gyoukan1");
        Revising next = new Revising.Existing(id, standing.content().retold(title, null, null), List.of(), change);
        transaction.executeWithoutResult(done -> plans.revise(plan, cause, List.of(next)));
    }
}
