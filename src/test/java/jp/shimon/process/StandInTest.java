package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.shimon.approval.Decider;
import jp.shimon.approval.RouteRules;
import jp.shimon.approval.Routes;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.identity.Absence;
import jp.shimon.identity.AbsenceForm;
import jp.shimon.identity.Absences;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.DepartmentView;
import jp.shimon.identity.Role;
import jp.shimon.notice.Notice;
import jp.shimon.notice.Notices;
import jp.shimon.shared.Refused;
import jp.shimon.testing.HouseClock;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import jp.shimon.timeline.Box;
import jp.shimon.timeline.Box.Mark;
import jp.shimon.timeline.Boxes;
import jp.shimon.timeline.Timeline;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** 代決、後閲、引上げ承認、職務分離の例外：who acts for whom, and what is looked at afterwards. */
@OfficeTest
class StandInTest {

    @Autowired
    Town town;

    @Autowired
    Desk desk;

    @Autowired
    Verbs verbs;

    @Autowired
    DutyVerbs duties;

    @Autowired
    Absences absences;

    @Autowired
    Accounts accounts;

    @Autowired
    Routes routes;

    @Autowired
    Changes changes;

    @Autowired
    Consultations consultations;

    @Autowired
    Dashboard dashboard;

    @Autowired
    Notices notices;

    @Autowired
    Timeline timeline;

    @Autowired
    Office office;

    @Autowired
    TaskService tasks;

    @Autowired
    HouseClock clock;

    @Autowired
    ApplicationEventPublisher events;

    private final List<Absence> entered = new java.util.ArrayList<>();

    @AfterEach
    void everybodyIsBack() {
        clock.letGo();
        entered.forEach(absence -> absences.cancel(absence.id(), town.person("admin1")));
        entered.clear();
        passOverByRule(false);
    }

    /** Variant (h). */
    @Test
    void theDeputyDecidesForTheAbsentMayorWhoViewsItAfterwards() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("代決される取組")));
        away("shichou1", "honbu1");
        ConsultationId consultation = decidedByHeadquarters(change);

        assertThat(town.tasksOf("honbu1"))
                .anyMatch(task -> task.key().equals("approveConsultation")
                        && consultation.value().equals(task.consultation()));
        town.answers("honbu1", "approveConsultation", consultation.value());

        assertThat(town.where(consultation.value())).containsExactly("convene");
        assertThat(consultations.view(consultation).decisions().get(0).decider())
                .contains("中村 市長", "代決", "山本");
        assertThat(box("approveConsultation", change)).satisfies(box -> {
            assertThat(box.mark()).isEqualTo(Mark.DEPUTY);
            assertThat(box.forWhom()).isEqualTo("中村 市長");
            assertThat(box.viewedAt()).isNull();
        });
        viewedBy("shichou1", change);
        assertThat(box("approveConsultation", change).viewedAt()).isNotNull();
        assertThat(town.where(consultation.value())).containsExactly("convene");
    }

    @Test
    void whatWaitsAlreadyIsOfferedInTasklistForAsLongAsTheAbsenceLasts() {
        ConsultationId consultation =
                decidedByHeadquarters(town.awaitingBundle(town.proposed(town.aMeasure("後から代理に回る取組"))));
        String task = desk.openTask("approveConsultation", consultation.value()).orElseThrow();
        assertThat(offered(task)).isEmpty();

        away("shichou1", "honbu1");
        assertThat(offered(task)).containsExactly("honbu1");
        away("honbu1", "kikaku1");
        assertThat(offered(task)).isEmpty();
        everybodyIsBack();
        assertThat(offered(task)).isEmpty();

        LocalDate first = office.nextOpenDay(office.today().plusDays(1));
        entered.add(absences.enter(
                new AbsenceForm("shichou1", first, first.plusDays(1), "honbu1", "出張"), town.person("admin1")));
        assertThat(offered(task)).isEmpty();
        round(first);
        assertThat(offered(task)).containsExactly("honbu1");
        tasks.claim(task, "honbu1");
        round(first.plusDays(2));
        assertThat(offered(task)).isEmpty();
        town.answers("shichou1", "approveConsultation", consultation.value());
    }

    private void round(LocalDate day) {
        clock.set(day, "09:00");
        events.publishEvent(new RoundDue());
    }

    /** Whom Tasklist shows it to, person by person. */
    private List<String> offered(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void anImportantMatterIsDecidedByADeputyOnlyWithAReason() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("重要な取組")));
        verbs.flag(change, true, "先例となる", town.person("gyoukan1"));
        away("shichou1", "honbu1");
        ConsultationId consultation = decidedByHeadquarters(change);

        assertRefused("deputy.important", () -> town.answers("honbu1", "approveConsultation", consultation.value()));
        assertThat(town.where(consultation.value())).containsExactly("approveConsultation");
        town.answers("honbu1", "approveConsultation", consultation.value(), Map.of("deputyReason", "会議の日が迫っている"));

        assertThat(town.where(consultation.value())).containsExactly("convene");
        assertThat(timeline.ofConsultation(consultation.value()))
                .anyMatch(entry -> entry.key().equals("approveConsultation")
                        && "会議の日が迫っている".equals(entry.reason())
                        && "DEPUTY".equals(entry.answers().get("capacity")));
    }

    @Test
    void nobodyDecidesForAMayorWhoIsThereOrAsAnAbsentDeputy() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("代決されない取組")));
        ConsultationId consultation = decidedByHeadquarters(change);

        assertRefused("task.notYours", () -> town.answers("honbu1", "approveConsultation", consultation.value()));
        away("shichou1", "honbu1");
        away("honbu1", "kikaku1");
        assertRefused("task.notYours", () -> town.answers("honbu1", "approveConsultation", consultation.value()));
        assertRefused("task.notYours", () -> town.answers("kikaku1", "approveConsultation", consultation.value()));
    }

    @Test
    void anAbsentHeadIsPassedOverAndViewsItAfterwards() {
        ChangeId change = town.proposed(town.aMeasure("課長が後閲する取組"));
        String task = desk.openTask("approveProposal", change.value()).orElseThrow();

        assertRefused("passOver.present", () -> verbs.passOver(task, "急ぐ", town.person("gyoukan2")));
        away("soumu2", null);
        assertRefused("passOver.secretariatOnly", () -> verbs.passOver(task, "急ぐ", town.person("soumu1")));
        verbs.passOver(task, "締切が近い", town.person("gyoukan2"));

        assertThat(town.where(change.value())).containsExactly("concur");
        assertThat(changes.head(change).approver()).isNull();
        assertThat(box("approveProposal", change).mark()).isEqualTo(Mark.POST_VIEW);
        viewedBy("soumu2", change);
        assertThat(box("approveProposal", change).viewedAt()).isNotNull();
        assertRefused("task.gone", () -> verbs.passOver(task, "二度押した", town.person("gyoukan2")));
    }

    @Test
    void whereTheRuleSaysSoTheCaseGoesOnByItself() {
        passOverByRule(true);
        accounts.having(Role.HEAD).stream()
                .filter(head -> head.worksIn("soumu") || head.worksIn("kikaku"))
                .forEach(head -> away(head.username(), null));

        ChangeId change = town.proposed(town.aMeasure("決まりで後閲となる取組"));

        assertThat(town.where(change.value())).containsExactly("checkProposal");
        assertThat(box("approveProposal", change).mark()).isEqualTo(Mark.POST_VIEW);
        assertThat(box("concur", change).mark()).isEqualTo(Mark.POST_VIEW);
        assertThat(openFor("soumu2", change)).hasSize(1);
        assertThat(openFor("kikaku1", change)).hasSize(1);
    }

    @Test
    void whereNobodyIsThereTheSecretariatIsTold() {
        away("soumu2", null);

        ChangeId change = town.proposed(town.aMeasure("課長が不在の取組"));

        assertThat(town.where(change.value())).containsExactly("approveProposal");
        assertThat(keysTold("gyoukan1", change)).contains("notice.everybodyAway");
        assertThat(keysTold("kanri1", change)).contains("notice.everybodyAway");
    }

    @Test
    void aSuperiorApprovesInPlaceOfTheHead() {
        ChangeId change = town.proposed(town.aMeasure("引き上げられる取組"));
        String task = desk.openTask("approveProposal", change.value()).orElseThrow();

        assertRefused("pullUp.notSuperior", () -> verbs.pullUp(task, "急ぐ", town.person("gyoukan1")));
        assertRefused("pullUp.yourOwn", () -> verbs.pullUp(task, "急ぐ", town.person("soumu2")));
        assertRefused("required", () -> verbs.pullUp(task, " ", town.person("honbu1")));
        verbs.pullUp(task, "全庁の調整が済んでいる", town.person("honbu1"));

        assertThat(town.where(change.value())).containsExactly("concur");
        assertThat(changes.head(change).approver()).isEqualTo("honbu1");
        assertThat(box("approveProposal", change).mark()).isEqualTo(Mark.PULL_UP);
        String concur = desk.openTask("concur", change.value()).orElseThrow();
        assertRefused("pullUp.notThisStep", () -> verbs.pullUp(concur, "急ぐ", town.person("honbu1")));
    }

    @Test
    void whereNobodyMayAManagerAllowsAnExceptionAndASecondPersonConfirmsIt() {
        if (accounts.find("kari1").isEmpty()) {
            accounts.register(new DepartmentView("kari", "仮設課", 990));
            accounts.open("kari1", "仮設 一子", Town.PASSWORD, "kari", Set.of(Role.STAFF));
        }
        ChangeId change = casesOf("課長のいない課の取組");
        String task = desk.openTask("approveProposal", change.value()).orElseThrow();
        assertThat(keysTold("gyoukan1", change)).contains("notice.nobodyMay");

        assertRefused("duty.managersOnly", () -> duties.allow(task, "soumu2", "誰もいない", town.person("gyoukan1")));
        assertRefused("duty.noCandidate", () -> duties.allow(task, "soumu1", "誰もいない", town.person("kanri1")));
        duties.allow(task, "soumu2", "課長が欠けている", town.person("kanri1"));
        assertRefused("duty.allowedAlready", () -> duties.allow(task, "soumu2", "もう一度", town.person("kanri1")));
        town.complete("soumu2", task, Map.of());

        assertThat(box("approveProposal", change).mark()).isEqualTo(Mark.EXCEPTION);
        String confirm = openFor("honbu1", change).get(0);
        town.complete("honbu1", confirm, Map.of("outcome", "REJECT", "reason", "課長を先に決めること"));
        assertThat(keysTold("gyoukan1", change)).contains("notice.exceptionRejected");
    }

    @Test
    void aBundleOfMinorChangesIsDecidedByWhomTheRuleNames() {
        delegate(Map.of("RENAME", Decider.DEPUTY_MAYOR));
        ChangeId change = town.awaitingBundle(town.renamed(town.aMeasure("専決される取組"), "名を改めた取組"));
        ConsultationId consultation = decidedByHeadquarters(change);
        assertThat(town.where(consultation.value())).containsExactly("decideAdoption");

        verbs.flag(change, true, "先例となる", town.person("gyoukan1"));
        assertRefused("task.notYours", () -> town.answers("honbu1", "decideAdoption", consultation.value()));
        assertThat(town.tasksOf("shichou1"))
                .anyMatch(task -> consultation.value().equals(task.consultation()));
        verbs.flag(change, false, "先例があった", town.person("gyoukan1"));
        assertRefused("task.notYours", () -> town.answers("shichou1", "decideAdoption", consultation.value()));
        town.answers("honbu1", "decideAdoption", consultation.value());

        assertThat(box("decideAdoption", change).mark()).isEqualTo(Mark.DELEGATED);
        assertThat(box("mayor", change).mark()).isEqualTo(Mark.SLASH);
        delegate(Map.of());
    }

    @Test
    void whatTheCommitteeAnsweredIsNeverDelegated() {
        delegate(Map.of("REVISE", Decider.HEAD));
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("専決されない取組")));
        ConsultationId consultation = town.inSession(change);
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());

        assertRefused("task.notYours", () -> town.answers("soumu2", "decideAdoption", consultation.value()));
        town.answers("shichou1", "decideAdoption", consultation.value());
        delegate(Map.of());
    }

    @Test
    void noExceptionIsAllowedWhileSomebodyMay() {
        ChangeId change = town.proposed(town.aMeasure("例外の要らない取組"));
        String task = desk.openTask("approveProposal", change.value()).orElseThrow();

        assertRefused("duty.somebodyMay", () -> duties.allow(task, "kikaku1", "急ぐ", town.person("kanri1")));
    }

    @Autowired
    Cases cases;

    private ChangeId casesOf(String title) {
        String measure = town.aMeasure(title);
        return cases.propose(
                town.form(0, node -> {
                    node.put("kind", "RENAME").put("measure", measure);
                    node.remove("review");
                    node.putArray("concurWith");
                    node.putObject("after").put("title", title + "（改）");
                }),
                town.person("kari1"));
    }

    private ConsultationId decidedByHeadquarters(ChangeId change) {
        ConsultationId consultation = town.bundled(change);
        town.answers("gyoukan1", "prepareConsultation", consultation.value());
        town.answers("honbu1", "headquartersDecision", consultation.value());
        return consultation;
    }

    private void away(String person, String deputy) {
        LocalDate today = office.today();
        AbsenceForm form = new AbsenceForm(person, today, today.plusDays(3), deputy, "出張");
        entered.add(absences.enter(form, town.person("admin1")));
    }

    private void passOverByRule(boolean on) {
        RouteRules now = routes.current();
        if (now.passOver() != on) {
            routes.revise(new RouteRules(now.version(), on, now.deciders(), now.superiors()), town.person("gyoukan1"));
        }
    }

    private void delegate(Map<String, Decider> deciders) {
        RouteRules now = routes.current();
        routes.revise(
                new RouteRules(now.version(), now.passOver(), deciders, now.superiors()), town.person("gyoukan1"));
    }

    private void viewedBy(String who, ChangeId change) {
        List<String> open = openFor(who, change);
        assertThat(open).hasSize(1);
        town.complete(who, open.get(0), Map.of("note", "了解した"));
        assertThat(openFor(who, change)).isEmpty();
    }

    /** Tasks beside the case that wait for a person. */
    private List<String> openFor(String who, ChangeId change) {
        List<String> beside = dashboard.of(change).stream()
                .filter(waiting -> Set.of("postView", "confirmOverride").contains(waiting.step()))
                .map(waiting -> waiting.task())
                .toList();
        return town.tasksOf(who).stream()
                .map(TaskView::id)
                .filter(beside::contains)
                .toList();
    }

    private Box box(String step, ChangeId change) {
        UUID id = change.value();
        return Boxes.of(changes.view(change), timeline.ofChange(id)).standing().stream()
                .filter(box -> box.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private List<String> keysTold(String who, ChangeId change) {
        return notices.unreadOf(who).stream()
                .filter(notice -> change.value().equals(notice.change()))
                .map(Notice::key)
                .toList();
    }

    private static void assertRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.rule())
                                .containsExactly(rule));
    }
}
