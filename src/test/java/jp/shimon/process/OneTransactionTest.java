package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.consultation.Adopted;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** 一つの取引：all or nothing, once only, and of two people at once neither loses what they did. */
@OfficeTest
class OneTransactionTest {

    @Autowired
    Town town;

    @Autowired
    Desk desk;

    @Autowired
    Cases cases;

    @Autowired
    Plans plans;

    @Autowired
    Consultations consultations;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aDelegateThatFailsAfterItsWritesLeavesNothingOfThem() {
        String measure = town.aMeasure("途中で失敗する取組");
        ChangeId change = town.awaitingBundle(town.proposed(measure));
        ConsultationId consultation = town.inSession(change);
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());
        int versions = plans.versions(Town.PLAN).size();
        breakTheLastWriteOfAnAdoption();
        try {
            assertThatThrownBy(() -> town.answers("shichou1", "decideAdoption", consultation.value()))
                    .hasStackTraceContaining("broken on purpose");
        } finally {
            mend();
        }

        assertThat(town.where(consultation.value())).containsExactly("decideAdoption");
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.IN_CONSULTATION);
        assertThat(plans.versions(Town.PLAN)).hasSize(versions);
        town.answers("shichou1", "decideAdoption", consultation.value());
        assertThat(town.cell(measure, 2024)).isEqualTo(Town.R6);
        assertThat(plans.versions(Town.PLAN)).hasSize(versions + 1);
    }

    @Test
    void adoptingAgainChangesNothing() {
        String measure = town.aMeasure("二度反映される取組");
        ConsultationId consultation = town.inSession(town.awaitingBundle(town.proposed(measure)));
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());
        town.answers("shichou1", "decideAdoption", consultation.value());
        int versions = plans.versions(Town.PLAN).size();

        Adopted again = transaction.execute(status -> consultations.adopt(consultation, town.person("shichou1")));

        assertThat(again.settled()).isEmpty();
        assertThat(plans.versions(Town.PLAN)).hasSize(versions);
    }

    @Test
    void oneTaskCompletedByTwoIsCompletedOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            ChangeId change = town.proposed(town.aMeasure("同時に審査される取組" + round));
            town.answers("soumu2", "approveProposal", change.value());
            town.answers("kikaku1", "concur", change.value());
            String task = desk.openTask("checkProposal", change.value()).orElseThrow();

            List<Object> results = atOnce(() -> answered("gyoukan1", task), () -> answered("gyoukan2", task));

            assertThat(results).containsExactlyInAnyOrder("done", Refused.Why.CONFLICT);
        }
    }

    @Test
    void twoConcurrencesAtOnceBothCount() throws Exception {
        for (int round = 0; round < 10; round++) {
            String measure = town.aMeasure("同時に合議される取組" + round);
            ChangeId change = cases.propose(
                    town.form(0, node -> {
                        node.put("measure", measure);
                        node.putArray("concurWith").add("kikaku").add("gyoukan");
                    }),
                    town.person("soumu1"));
            town.answers("soumu2", "approveProposal", change.value());
            String kikaku = taskOf("kikaku1", change);
            String gyoukan = taskOf("gyoukan3", change);

            List<Object> results = atOnce(() -> answered("kikaku1", kikaku), () -> answered("gyoukan3", gyoukan));

            assertThat(results).containsExactly("done", "done");
            assertThat(town.where(change.value())).containsExactly("checkProposal");
        }
    }

    @Test
    void ofTwoAdoptionsOfOneMeasureAtOnceOneIsRefusedInWords() throws Exception {
        for (int round = 0; round < 5; round++) {
            String measure = town.aMeasure("同時に改定される取組" + round);
            ConsultationId one = minorAtDecision(measure, "一つめの名前" + round);
            ConsultationId two = minorAtDecision(measure, "二つめの名前" + round);
            String first = desk.openTask("decideAdoption", one.value()).orElseThrow();
            String second = desk.openTask("decideAdoption", two.value()).orElseThrow();
            Map<String, String> adopt = Map.of("item1", "ADOPT");

            List<Object> results =
                    atOnce(() -> answered("shichou1", first, adopt), () -> answered("shichou1", second, adopt));

            assertThat(results.stream().filter("done"::equals)).hasSize(1);
            assertThat(results).anyMatch(result -> result instanceof Refused.Why);
            assertThat(Stream.of(one, two).map(id -> town.where(id.value()))).contains(List.of("decideAdoption"));
        }
    }

    private ConsultationId minorAtDecision(String measure, String title) {
        ConsultationId consultation = town.bundled(town.awaitingBundle(town.renamed(measure, title)));
        town.answers("gyoukan1", "prepareConsultation", consultation.value());
        town.answers("honbu1", "headquartersDecision", consultation.value());
        return consultation;
    }

    private String taskOf(String who, ChangeId change) {
        UUID id = change.value();
        return town.tasksOf(who).stream()
                .filter(task -> task.key().equals("concur") && id.equals(task.change()))
                .map(TaskView::id)
                .findFirst()
                .orElseThrow();
    }

    private Object answered(String who, String task) {
        return answered(
                who, task, Map.of("outcome", who.startsWith("gyoukan") && !who.endsWith("3") ? "APPROVE" : "AGREE"));
    }

    private Object answered(String who, String task, Map<String, ?> answers) {
        try {
            desk.complete(task, Map.copyOf(answers), town.person(who));
            return "done";
        } catch (Refused refused) {
            return refused.why();
        }
    }

    private static List<Object> atOnce(Callable<Object> one, Callable<Object> two) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            Future<Object> first = people.submit(() -> {
                start.await();
                return one.call();
            });
            Future<Object> second = people.submit(() -> {
                start.await();
                return two.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            people.shutdownNow();
        }
    }

    private void breakTheLastWriteOfAnAdoption() {
        database.execute("create function break_it() returns trigger language plpgsql as"
                + " $$ begin raise exception 'broken on purpose'; end $$");
        database.execute("create trigger break_it before insert on in_force for each row execute function break_it()");
    }

    private void mend() {
        database.execute("drop function break_it() cascade");
    }
}
