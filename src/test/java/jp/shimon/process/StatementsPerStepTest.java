package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.testing.BareEngine;
import jp.shimon.testing.CountedStatements;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * SQLの数：what each human step costs the database, beside the bare engine's own for the same step of the same drawing. A
 * gate that no machine's speed moves.
 */
@OfficeTest
class StatementsPerStepTest {

    /** Statements of all human steps of the lifecycle together; raise it only with a reason in the commit. */
    private static final int WHOLE_LIFECYCLE = 900;

    @Autowired
    Town town;

    @Autowired
    Desk desk;

    private final Map<String, Integer> counted = new LinkedHashMap<>();

    @Test
    void theLifecycleStaysWithinItsBudget() {
        ChangeId change = town.proposed(town.aMeasure("数えられる取組"));
        step("soumu2", "approveProposal", change.value());
        step("kikaku1", "concur", change.value());
        step("gyoukan2", "checkProposal", change.value());
        for (String key : List.of("holdHearing", "rate")) {
            count(key, "gyoukan2", town.openHearings(key, change).get(0));
        }
        ConsultationId consultation = town.bundled(change);
        step("gyoukan1", "prepareConsultation", consultation.value());
        step("honbu1", "headquartersDecision", consultation.value());
        step("shichou1", "approveConsultation", consultation.value());
        step("gyoukan1", "convene", consultation.value());
        step("gyoukan1", "recordAttendance", consultation.value());
        step("gyoukan1", "deliberateItem", consultation.value());
        step("gyoukan1", "finalizeReport", consultation.value());
        step("shichou1", "decideAdoption", consultation.value());
        step("gyoukan1", "publishPlan", consultation.value());
        step("gyoukan1", "reportToCouncil", consultation.value());

        Map<String, Integer> bare = BareEngine.statementsPerStep();
        counted.forEach((key, ours) -> System.out.printf("%-22s %4d (bare engine %3d)%n", key, ours, bare.get(key)));
        int sum = counted.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%-22s %4d (bare engine %3d)%n",
                "whole lifecycle",
                sum,
                bare.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(sum).isLessThanOrEqualTo(WHOLE_LIFECYCLE);
    }

    private void step(String who, String key, UUID businessKey) {
        count(key, who, desk.openTask(key, businessKey).orElseThrow());
    }

    private void count(String key, String who, String task) {
        Map<String, Object> answers = Town.filled(desk.task(task, town.person(who)), Map.of());
        var person = town.person(who);
        counted.put(
                key,
                CountedStatements.of(() -> desk.complete(task, answers, person)).size());
    }
}
