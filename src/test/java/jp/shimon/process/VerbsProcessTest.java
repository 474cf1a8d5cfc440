package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.change.ConcurrenceView;
import jp.shimon.notice.Notice;
import jp.shimon.notice.Notices;
import jp.shimon.process.engine.Work;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 差戻し、引戻し、要旨変更、廃案：which approvals stand, and which do not. */
@OfficeTest
class VerbsProcessTest {

    private static final Map<String, Object> BACK_TO_DRAFTER = Map.of("outcome", "SEND_BACK", "reason", "目標を確かめる");

    @Autowired
    Town town;

    @Autowired
    Cases cases;

    @Autowired
    Desk desk;

    @Autowired
    Changes changes;

    @Autowired
    Notices notices;

    @Autowired
    TaskService tasks;

    @Autowired
    Work work;

    @Test
    void afterASendBackToTheHeadTheApprovalIsVoidAndTheConcurrenceStands() {
        ChangeId change = concurred("課長へ差し戻す取組");

        town.answers(
                "gyoukan2",
                "checkProposal",
                change.value(),
                Map.of("outcome", "SEND_BACK", "returnTo", "approveProposal", "reason", "課長の確認が要る"));
        assertThat(changes.head(change).approver()).isNull();

        town.answers("soumu2", "approveProposal", change.value());
        assertThat(town.where(change.value())).containsExactly("checkProposal");
        assertThat(changes.head(change).approver()).isEqualTo("soumu2");
    }

    @Test
    void aPullBackAfterASendBackToTheHeadIsTooLate() {
        ChangeId change = concurred("差し戻された後に引き戻す取組");
        town.answers(
                "gyoukan2",
                "checkProposal",
                change.value(),
                Map.of("outcome", "SEND_BACK", "returnTo", "approveProposal", "reason", "課長の確認が要る"));

        assertRefused("pullBack.tooLate", () -> cases.pullBack(change, "遅すぎた", town.person("soumu1")));
        assertThat(town.where(change.value())).containsExactly("approveProposal");
    }

    /** Variant (f). */
    @Test
    void aPullBackAfterTheConcurrenceIsRefusedInWordsAndAWithdrawalWorks() {
        ChangeId change = concurred("合議の後に引き戻す取組");

        assertRefused("pullBack.tooLate", () -> cases.pullBack(change, "遅すぎた", town.person("soumu1")));
        assertThat(town.where(change.value())).containsExactly("checkProposal");

        cases.withdraw(change, "取りやめる", town.person("soumu1"));
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.WITHDRAWN);
    }

    @Test
    void whatIsInTheDraftersHandsIsNotPulledBack() {
        ChangeId change = town.proposed(town.aMeasure("二度引き戻す取組"));
        cases.pullBack(change, "直す", town.person("soumu1"));

        assertRefused("pullBack.inYourHands", () -> cases.pullBack(change, "もう一度", town.person("soumu1")));
    }

    @Test
    void whatComesBackStandsUnderTheDraftersThingsToDoAndStaysTheirsWhenLetGo() {
        String task = desk.openTask(
                        "reviseProposal", returned(town.aMeasure("起案者に戻る取組")).value())
                .orElseThrow();
        TaskQuery todo = tasks.createTaskQuery().taskCandidateUser("soumu1").includeAssignedTasks();

        assertThat(todo.taskId(task).count()).as("やること").isOne();
        work.as(town.person("soumu1"), () -> {
            tasks.setAssignee(task, null);
            return task;
        });
        assertThat(town.tasksOf("soumu1")).extracting(TaskView::id).contains(task);
    }

    /** Variant (g). */
    @Test
    void whoConcurredIsAskedAgainWhenTheGistChanged() {
        String measure = town.aMeasure("要旨が変わる取組");
        ChangeId change = returned(measure);
        cases.rewrite(change, rewritten(measure), town.person("soumu1"));
        cases.submit(change, town.person("soumu1"));

        assertThat(changes.view(change).concurrences()).noneMatch(ConcurrenceView::stands);
        assertThat(keysTold("kikaku1", change)).contains("notice.concurrenceVoid");
        town.answers("soumu2", "approveProposal", change.value());
        assertThat(town.where(change.value())).containsExactly("concur");
        town.answers("kikaku1", "concur", change.value(), Map.of("outcome", "DISSENT", "opinion", "前のほうがよい"));

        assertThat(town.where(change.value())).containsExactly("checkProposal");
        assertThat(changes.view(change).concurrences())
                .extracting(ConcurrenceView::agreed, ConcurrenceView::stands)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, false),
                        org.assertj.core.groups.Tuple.tuple(false, true));
    }

    @Test
    void whatIsSubmittedAgainAsItWasKeepsItsConcurrences() {
        ChangeId change = returned(town.aMeasure("そのまま再提出する取組"));
        cases.submit(change, town.person("soumu1"));

        town.answers("soumu2", "approveProposal", change.value());
        assertThat(town.where(change.value())).containsExactly("checkProposal");
    }

    @Test
    void aRewrittenTextPassesAsAMinorCorrectionOnlyWithAReason() {
        String measure = town.aMeasure("軽微な修正の取組");
        ChangeId change = returned(measure);
        cases.rewrite(change, rewritten(measure), town.person("soumu1"));

        assertRefused("gist.reason", () -> cases.submit(change, Map.of("gist", "UNCHANGED"), town.person("soumu1")));
        assertThat(town.where(change.value())).containsExactly("reviseProposal");

        cases.submit(change, Map.of("gist", "UNCHANGED", "reason", "誤字を直した"), town.person("soumu1"));
        town.answers("soumu2", "approveProposal", change.value());
        assertThat(town.where(change.value())).containsExactly("checkProposal");
    }

    @Test
    void theHeadMayCallItAChangeOfTheGist() {
        String measure = town.aMeasure("軽微でない修正の取組");
        ChangeId change = returned(measure);
        cases.rewrite(change, rewritten(measure), town.person("soumu1"));
        cases.submit(change, Map.of("gist", "UNCHANGED", "reason", "誤字を直した"), town.person("soumu1"));

        town.answers("soumu2", "approveProposal", change.value(), Map.of("gist", "CHANGED"));
        assertThat(town.where(change.value())).containsExactly("concur");
        assertThat(changes.view(change).concurrences()).noneMatch(ConcurrenceView::stands);
    }

    @Test
    void ofAScrappedDraftEverybodyIsToldWhoApprovedOrConcurred() {
        ChangeId change = concurred("廃案になる取組");

        town.answers("gyoukan2", "checkProposal", change.value(), Map.of("outcome", "SCRAP", "reason", "前提がなくなった"));

        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.SCRAPPED);
        for (String who : List.of("soumu1", "soumu2", "kikaku1")) {
            assertThat(keysTold(who, change)).contains("notice.ended.SCRAPPED");
        }
    }

    private ChangeId concurred(String title) {
        ChangeId change = town.proposed(town.aMeasure(title));
        town.answers("soumu2", "approveProposal", change.value());
        town.answers("kikaku1", "concur", change.value());
        return change;
    }

    private ChangeId returned(String measure) {
        ChangeId change = town.proposed(measure);
        town.answers("soumu2", "approveProposal", change.value());
        town.answers("kikaku1", "concur", change.value());
        town.answers("gyoukan2", "checkProposal", change.value(), BACK_TO_DRAFTER);
        return change;
    }

    private ChangeForm rewritten(String measure) {
        return town.form(0, node -> {
            node.put("measure", measure);
            ((ObjectNode) node.get("after")).put("background", "書き直した背景");
        });
    }

    private List<String> keysTold(String who, ChangeId change) {
        return notices.unreadOf(who).stream()
                .filter(notice -> change.value().equals(notice.change()))
                .map(Notice::key)
                .toList();
    }

    private static void assertRefused(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(v -> v.rule())
                                .containsExactly(rule));
    }
}
