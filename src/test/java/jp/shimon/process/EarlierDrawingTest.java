package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 前の図：a case that began on the drawing of the first release goes to its end on it, with the delegates of today. */
@OfficeTest
class EarlierDrawingTest {

    @Autowired
    Town town;

    @Autowired
    RepositoryService repository;

    @Test
    void aRunningConsultationStaysOnItsDrawingAndComesToItsEnd() {
        ChangeId one = town.awaitingBundle(town.proposed(town.aMeasure("前の図で始まった取組")));
        ChangeId two = town.awaitingBundle(town.proposed(town.aMeasure("前の図で継続審議になる取組")));
        deploy("src/test/resources/releases/0.1.0/consultation.bpmn");
        ConsultationId consultation = begun(one, two);
        UUID key = consultation.value();

        town.answers("gyoukan1", "deliberateItem", key);
        town.answers("gyoukan1", "deliberateItem", key, Map.of("outcome", "CARRIED_OVER"));
        assertThat(town.where(key)).containsExactly("convene");
        town.answers("gyoukan1", "convene", key);
        town.answers("gyoukan1", "recordAttendance", key);
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", key);
        town.answers("shichou1", "decideAdoption", key);
        assertThat(town.where(key)).containsExactly("publishPlan");
        town.answers("gyoukan1", "publishPlan", key);
        town.answers("gyoukan1", "reportToCouncil", key);

        assertThat(town.where(key)).isEmpty();
        assertThat(town.view(consultation).status()).isEqualTo(ConsultationStatus.CLOSED);
        assertThat(town.statusOf(one)).isEqualTo(ChangeStatus.ADOPTED);
        assertThat(town.statusOf(two)).isEqualTo(ChangeStatus.ADOPTED);
    }

    /** Begun on the earlier drawing; then the drawing of today comes over it. */
    private ConsultationId begun(ChangeId... changes) {
        try {
            return town.inSession(changes);
        } finally {
            deploy("bpmn/consultation.bpmn");
        }
    }

    private void deploy(String drawing) {
        try (InputStream stream = Files.newInputStream(Path.of(drawing))) {
            repository
                    .createDeployment()
                    .name(drawing)
                    .addInputStream("bpmn/consultation.bpmn", stream)
                    .deploy();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
