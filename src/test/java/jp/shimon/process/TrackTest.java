package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 足どり：where a case stands on its drawing, and what it has left behind. */
@OfficeTest
class TrackTest {

    @Autowired
    Town town;

    @Autowired
    Drawings drawings;

    @Test
    void aNewCaseStandsAtItsFirstTask() {
        Track track = track(town.proposed(town.aMeasure("図で見る取組")).value());

        assertThat(track.here()).isEqualTo("approveProposal");
        assertThat(track.passed()).containsExactly("submitted", "seekApprover");
        assertThat(names(track)).containsExactly("変更案を承認する");
        assertThat(track.isEnded()).isFalse();
    }

    @Test
    void aStepThatComesAgainIsNotDone() {
        ChangeId change = town.proposed(town.aMeasure("図の上で差し戻される取組"));
        town.answers("soumu2", "approveProposal", change.value(), Map.of("outcome", "SEND_BACK", "reason", "書き直し"));
        town.answers("soumu1", "reviseProposal", change.value());

        Track track = track(change.value());
        assertThat(track.here()).isEqualTo("approveProposal");
        assertThat(track.passed()).contains("reviseProposal").doesNotContain("approveProposal", "returnTarget");
        assertThat(names(track)).containsExactly("変更案を修正する", "変更案を承認する");
    }

    @Test
    void anItemOfSeveralIsHereUntilTheLastIsDone() {
        ConsultationId consultation = town.inSession(
                town.awaitingBundle(town.proposed(town.aMeasure("図の上の一つ目の項目"))),
                town.awaitingBundle(town.proposed(town.aMeasure("図の上の二つ目の項目"))));
        town.answers("gyoukan1", "deliberateItem", consultation.value());

        Track track = track(consultation.value());
        assertThat(track.here()).isEqualTo("deliberateItem");
        assertThat(track.passed()).contains("issueConsultation").doesNotContain("deliberateItem", "deliberation");
    }

    @Test
    void anEndedCaseSaysHowItCameOut() {
        ChangeId change = town.proposed(town.aMeasure("図の上で見送られる取組"));
        town.answers("soumu2", "approveProposal", change.value(), Map.of("outcome", "NOT_TAKEN_UP", "reason", "時期尚早"));

        Track track = track(change.value());
        assertThat(track.isEnded()).isTrue();
        assertThat(names(track)).containsExactly("変更案を承認する", "見送り");
        assertThat(track.passed()).contains("endNotTakenUp");
    }

    @Test
    void thePictureIsOfTheVersionThatTheCaseRunsOn() {
        Track track = track(town.proposed(town.aMeasure("版を確かめる取組")).value());

        assertThat(new String(drawings.model(track.key(), track.version()), StandardCharsets.UTF_8))
                .contains("<process id=\"plan-change\"", "bpmndi:BPMNPlane");
        assertThatThrownBy(() -> drawings.model(track.key(), 999)).isInstanceOf(Refused.class);
    }

    private Track track(UUID businessKey) {
        return drawings.track(businessKey).orElseThrow();
    }

    private static List<String> names(Track track) {
        return track.steps().stream().map(Track.Step::name).toList();
    }
}
