package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.identity.Absences;
import jp.shimon.testing.BareEngine;
import jp.shimon.testing.CountedStatements;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * SQLの数：what each human step costs the database, beside the bare engine's own for the same step of the same drawing. A
 * gate that no machine's speed moves.
 */
@OfficeTest
class StatementsPerStepTest {

    private static final Path WRITTEN_DOWN = Path.of("docs/statements.md");
    private static final Pattern ROW = Pattern.compile("\\| (\\w+) \\| (\\d+) \\| (\\d+) \\|");

    @Autowired
    Town town;

    @Autowired
    Desk desk;

    @Autowired
    Absences absences;

    private final Map<String, Integer> counted = new LinkedHashMap<>();

    /** Deputies are looked for only where somebody is away; other tests may have left somebody so. */
    @BeforeEach
    void everybodyIsHere() {
        absences.all(LocalDate.now(Office.ZONE))
                .forEach(absence -> absences.cancel(absence.id(), town.person("admin1")));
    }

    @Test
    void theLifecycleStaysWithinItsBudget() throws IOException {
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

        assertThat(written(2))
                .as("raise a figure only with a reason in the commit")
                .isEqualTo(counted);
        assertThat(written(3)).isEqualTo(BareEngine.statementsPerStep());
    }

    /** The figures of docs/statements.md, so that the page is true. */
    private static Map<String, Integer> written(int column) throws IOException {
        Map<String, Integer> figures = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(WRITTEN_DOWN));
        while (row.find()) {
            figures.put(row.group(1), Integer.valueOf(row.group(column)));
        }
        return figures;
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
