package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.change.Reached;
import jp.shimon.change.ReachedForm;
import jp.shimon.notice.Notices;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 途中の案件：変更案を、紙で到達した段階から始める。 */
@OfficeTest
class RunningCasesIT {

    private static final LocalDate APPROVED = LocalDate.of(2024, 2, 1);
    private static final String NOTE = "2月1日 課長決裁。\n2月8日 企画課合議、異議なし。";

    @Autowired
    Town town;

    @Autowired
    Cases cases;

    @Autowired
    RunningCases running;

    @Autowired
    Changes changes;

    @Autowired
    Desk desk;

    @Autowired
    Timeline timeline;

    @Autowired
    Notices notices;

    @Test
    void approvedOnPaperAndEnteredAtTheCheck() {
        ChangeId change = draftOf(town.aMeasure("紙で承認された取組"));

        running.enter(change, form(Reached.CHECK, "soumu2"), town.person("gyoukan1"));

        assertThat(town.where(change.value())).containsExactly("checkProposal");
        assertThat(changes.head(change).approver()).isEqualTo("soumu2");
        town.answers("gyoukan2", "checkProposal", change.value());
        assertThat(town.where(change.value())).containsExactly("awaitRating");
    }

    @Test
    void theTrailSaysWhoEnteredItWhoApprovedAndWhatHappenedInFull() {
        ChangeId change = draftOf(town.aMeasure("経過に残る取組"));

        running.enter(change, form(Reached.CHECK, "soumu2"), town.person("gyoukan1"));

        Entry last =
                timeline.ofChange(change.value()).stream().reduce((a, b) -> b).orElseThrow();
        assertThat(last.key()).isEqualTo("enter");
        assertThat(last.person()).isEqualTo("gyoukan1");
        assertThat(last.reason()).isEqualTo(NOTE);
        assertThat(last.answers())
                .isEqualTo(Map.of("reached", "CHECK", "approvedBy", "鈴木 一郎", "approvedOn", "2024-02-01"));
        assertThat(notices.unreadOf("soumu1"))
                .anySatisfy(notice -> assertThat(notice.change()).isEqualTo(change.value()));
    }

    @Test
    void ratedOnRecordAndEnteredWhereItWaitsToBeBundled() {
        ChangeId change = draftOf(rated("評価まで紙で済んだ取組"));

        running.enter(change, form(Reached.BUNDLE, null), town.person("gyoukan1"));

        assertThat(town.where(change.value())).containsExactly("awaitDecision");
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.AWAITING_BUNDLE);
        assertThat(town.view(town.bundled(change)).openItems()).hasSize(1);
    }

    @Test
    void anAdditionHeardOnPaperNeedsNoRating() {
        ChangeId change = cases.draft(
                town.form(
                        1,
                        node -> ((ObjectNode) node.get("after"))
                                .put("title", "紙で聞いた新しい取組")
                                .remove("number")),
                town.person("gyoukan1"));

        running.enter(change, form(Reached.BUNDLE, "gyoukan3"), town.person("gyoukan2"));

        assertThat(town.where(change.value())).containsExactly("awaitDecision");
    }

    @Test
    void sentBackFromTheCheckItTakesTheOrdinaryWay() {
        ChangeId change = draftOf(town.aMeasure("登録してから差し戻される取組"));
        running.enter(change, form(Reached.CHECK, "soumu2"), town.person("gyoukan1"));

        town.answers("gyoukan2", "checkProposal", change.value(), Map.of("outcome", "SEND_BACK", "reason", "書き直す"));
        cases.submit(change, town.person("soumu1"));

        assertThat(town.where(change.value())).containsExactly("approveProposal");
        assertThat(changes.head(change).approver()).isNull();
    }

    @Test
    void unratedItCannotStartWhereItWaitsToBeBundled() {
        ChangeId change = draftOf(town.aMeasure("評価のない取組"));

        assertThat(refused(() -> running.enter(change, form(Reached.BUNDLE, null), town.person("gyoukan1"))))
                .containsExactly("step reached.notRated");
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.DRAFT);
        assertThat(town.where(change.value())).isEmpty();
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtOnce() {
        ChangeId change = draftOf(town.aMeasure("書き落とした取組"));
        LocalDate tomorrow = LocalDate.now().plusDays(2);

        assertThat(refused(() -> running.enter(
                        change, new ReachedForm(null, "kanri1", tomorrow, " ", null), town.person("gyoukan1"))))
                .containsExactlyInAnyOrder(
                        "step required", "note required", "approvedBy reached.notAHead", "approvedOn reached.future");
        assertThat(refused(() -> running.enter(
                        change, new ReachedForm(Reached.CHECK, null, APPROVED, NOTE, null), town.person("gyoukan1"))))
                .containsExactly("approvedBy reached.whoApproved");
        assertThat(refused(() -> running.enter(
                        change, new ReachedForm(Reached.CHECK, "soumu2", null, NOTE, null), town.person("gyoukan1"))))
                .containsExactly("approvedOn required");
        assertThat(refused(() -> running.enter(change, form(Reached.CHECK, "soumu1"), town.person("gyoukan1"))))
                .containsExactly("approvedBy reached.approverTwice");
        assertThat(refused(() -> running.enter(
                        change, new ReachedForm(Reached.CHECK, null, null, NOTE, 99), town.person("gyoukan1"))))
                .containsExactly(" change.stale");
    }

    @Test
    void onlyAnotherPersonOfTheSecretariatEntersADraft() {
        ChangeId change = draftOf(town.aMeasure("誰が登録するか"));
        assertThat(refused(() -> running.enter(change, form(Reached.CHECK, null), town.person("soumu1"))))
                .containsExactly(" reached.secretariatOnly");

        ChangeId own = cases.draft(town.revision(town.aMeasure("自分で起案した取組")), town.person("gyoukan1"));
        assertThat(refused(() -> running.enter(own, form(Reached.CHECK, null), town.person("gyoukan1"))))
                .containsExactly(" reached.notByDrafter");

        running.enter(change, form(Reached.CHECK, null), town.person("gyoukan1"));
        assertThat(refused(() -> running.enter(change, form(Reached.CHECK, null), town.person("gyoukan2"))))
                .containsExactly(" reached.draftsOnly");
    }

    @Test
    void aDrafterOfTheSecretariatIsNotOfferedTheCheckAndTheApproverIsOnRecord() {
        ChangeId change = cases.draft(town.revision(town.aMeasure("起案した人は審査しない")), town.person("gyoukan1"));
        running.enter(change, form(Reached.CHECK, "gyoukan3"), town.person("gyoukan2"));

        String task = desk.openTask("checkProposal", change.value()).orElseThrow();
        assertThat(town.tasksOf("gyoukan1")).noneMatch(open -> open.id().equals(task));
        assertThat(changes.head(change).approver()).isEqualTo("gyoukan3");
        town.complete("gyoukan2", task, Map.of());
    }

    @Test
    void aFindingThatWantsAReasonHoldsItBack() {
        ChangeId change = cases.draft(
                town.form(
                        0, node -> node.put("measure", town.aMeasure("指摘のある取組")).remove("proceed")),
                town.person("soumu1"));
        List<String> wanted = changes.view(change).unanswered().stream()
                .map(finding -> finding.place() + " " + finding.rule())
                .toList();

        assertThat(wanted).isNotEmpty();
        assertThat(refused(() -> running.enter(change, form(Reached.CHECK, null), town.person("gyoukan1"))))
                .isEqualTo(wanted);
    }

    private ChangeId draftOf(String measure) {
        return cases.draft(town.revision(measure), town.person("soumu1"));
    }

    /** A measure whose review was rated for an earlier change, which was withdrawn. */
    private String rated(String title) {
        String measure = town.aMeasure(title);
        ChangeId earlier = town.awaitingBundle(town.proposed(measure));
        cases.withdraw(earlier, "紙で進んでいたため", town.person("soumu1"));
        return measure;
    }

    private static ReachedForm form(Reached step, String approver) {
        return new ReachedForm(step, approver, approver == null ? null : APPROVED, NOTE, null);
    }

    private static List<String> refused(ThrowingCallable act) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> refused.violations().forEach(v -> found.add(v.field() + " " + v.rule())));
        return found;
    }
}
