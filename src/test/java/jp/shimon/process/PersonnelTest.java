package jp.shimon.process;

import static jp.shimon.testing.Refusals.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.WaitingTask;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.identity.StaffAct;
import jp.shimon.identity.StaffForm;
import jp.shimon.identity.StaffRegister;
import jp.shimon.shared.Cursor;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Staff;
import jp.shimon.testing.Town;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 人事：accounts are opened, changed and closed together with the work in people's hands. */
@OfficeTest
class PersonnelTest {

    @Autowired
    Town town;

    @Autowired
    Accounts accounts;

    @Autowired
    StaffRegister register;

    @Autowired
    Personnel personnel;

    @Autowired
    Cases cases;

    @Autowired
    Changes changes;

    @Autowired
    Desk desk;

    @Autowired
    Dashboard dashboard;

    @Autowired
    IdentityService engine;

    private Person admin = new Person("", "", null, Set.of());
    private Person head = admin;
    private Person drafter = admin;
    private Person colleague = admin;

    @BeforeEach
    void aDepartmentOfItsOwn() {
        Staff staff = new Staff(accounts);
        String department = staff.department("試験課");
        admin = town.person("admin1");
        head = staff.in(department, Role.HEAD);
        drafter = staff.in(department, Role.STAFF);
        colleague = staff.in(department, Role.STAFF);
    }

    @Test
    void whoIsOpenedMayDoWhatTheirRoleMayDoAndItIsTold() {
        String password = personnel.open(form("opened1", "開いた 職員", List.of("HEAD")), admin);

        assertThat(accounts.verified("opened1", password)).isPresent();
        assertThat(accounts.signIn("opened1").orElseThrow().mustChange()).isTrue();
        assertThat(groups("opened1")).containsExactly("head." + head.department());
        assertThat(register.actsOn("opened1", admin))
                .extracting(StaffAct::by, StaffAct::act)
                .containsExactly(tuple("admin1", "openAccount"));
        assertThat(register.actsOn("opened1", admin).toString()).doesNotContain(password);
    }

    @Test
    void everyMistakeOfTheFormIsNamed() {
        assertThat(rules(() -> personnel.open(
                        new StaffForm("soumu 9", " ", "nowhere", List.of("HEAD", "KING"), "taro@city, jiro@city"),
                        admin)))
                .containsExactly(
                        "username staff.username", "name required", "roles option", "department option", "email email");
        assertThat(rules(() -> personnel.open(form("Soumu1", "同じ 名前", List.of("STAFF")), admin)))
                .containsExactly("username account.exists");
        assertThat(rules(() -> personnel.open(form("head.soumu", "群れ", List.of("STAFF")), admin)))
                .containsExactly("username staff.group");
        assertThat(rules(() -> personnel.open(new StaffForm("lonely1", "課なし", null, List.of("STAFF"), null), admin)))
                .containsExactly("department staff.department");
        assertThat(rules(() -> personnel.open(form("both1", "両方", List.of("ADMIN", "STAFF")), admin)))
                .containsExactly("roles staff.adminAlone");
    }

    @Test
    void nobodyButAnAdministratorDoesAny() {
        Person secretariat = town.person("gyoukan1");
        assertThat(rules(() -> personnel.open(form("never1", "ない", List.of("STAFF")), secretariat)))
                .containsExactly(" staff.adminOnly");
        assertThat(rules(() -> personnel.close(drafter.username(), null, secretariat)))
                .containsExactly(" staff.adminOnly");
        assertThat(rules(() -> register.resetPassword(drafter.username(), secretariat)))
                .containsExactly(" staff.adminOnly");
        assertThat(rules(() -> register.list("", null, true, secretariat))).containsExactly(" staff.adminOnly");
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(rules(() -> personnel.close("admin1", null, admin))).containsExactly(" staff.lastAdmin");
        StaffForm demoted = new StaffForm("admin1", admin.name(), head.department(), List.of("STAFF"), null);
        assertThat(rules(() -> personnel.change("admin1", demoted, null, admin)))
                .containsExactly(" staff.lastAdmin");
    }

    @Test
    void theAddressIsToldAndMailedToUntilItIsTakenAway() {
        String username = drafter.username();
        List<String> roles = List.of("STAFF");
        String address = "taro@city.example.lg.jp";

        personnel.change(username, new StaffForm(username, "太郎", head.department(), roles, " " + address), null, admin);

        assertThat(accounts.addresses(List.of(username))).containsEntry(username, address);
        assertThat(register.one(username, admin).email()).isEqualTo(address);
        assertThat(register.actsOn(username, admin).get(0).told()).containsEntry("email", List.of("", address));

        personnel.change(username, form(username, "太郎", roles), null, admin);

        assertThat(accounts.addresses(List.of(username))).isEmpty();
    }

    @Test
    void whoClosesLeavesTheGroupsAndNobodySignsInWithTheAccount() {
        personnel.close(colleague.username(), null, admin);

        assertThat(groups(colleague.username())).isEmpty();
        assertThat(accounts.verified(colleague.username(), Town.PASSWORD)).isEmpty();
        assertThat(rules(() -> personnel.open(form(colleague.username(), "別の人", List.of("STAFF")), admin)))
                .containsExactly("username account.exists");

        String password = personnel.reopen(colleague.username(), admin);

        assertThat(accounts.verified(colleague.username(), Town.PASSWORD)).isEmpty();
        assertThat(accounts.verified(colleague.username(), password)).isPresent();
        assertThat(groups(colleague.username())).containsExactly("staff." + head.department());
    }

    @Test
    void aDrafterWhoLeavesHandsOverWhatIsOpen() {
        ChangeId change = sentBack();

        assertThat(rules(() -> personnel.close(drafter.username(), null, admin)))
                .containsExactly("successor staff.successor");
        assertThat(rules(() -> personnel.close(drafter.username(), "soumu1", admin)))
                .containsExactly("successor staff.otherDepartment");
        assertThat(accounts.active(drafter.username())).isPresent();

        personnel.close(drafter.username(), colleague.username(), admin);

        assertThat(changes.head(change).drafter()).isEqualTo(colleague.username());
        assertThat(dashboard.of(change)).extracting(WaitingTask::doers).containsExactly(List.of(colleague.username()));
        town.answers(colleague.username(), "reviseProposal", change.value());
        assertThat(town.where(change.value())).containsExactly("approveProposal");
    }

    @Test
    void whoDraftedItDoesNotApproveItHavingBecomeHead() {
        ChangeId change = proposed();
        StaffForm promoted =
                new StaffForm(drafter.username(), drafter.name(), drafter.department(), List.of("HEAD"), null);

        personnel.change(drafter.username(), promoted, colleague.username(), admin);

        Person now = accounts.person(drafter.username());
        assertThat(now.is(Role.HEAD)).isTrue();
        assertThat(desk.tasksOf(now, new Cursor(50, ""))).isEmpty();
        String task = desk.openTask("approveProposal", change.value()).orElseThrow();
        assertThat(rules(() -> desk.complete(task, Map.of("outcome", "APPROVE"), now)))
                .containsExactly(" task.notYours");
        town.answers(head.username(), "approveProposal", change.value());
    }

    @Test
    void aNewHeadIsOfferedWhatNobodyCouldDo() {
        ChangeId change = proposed();
        personnel.close(head.username(), null, admin);
        personnel.open(form("newhead1", "新任 課長", List.of("HEAD")), admin);

        town.answers("newhead1", "approveProposal", change.value());

        assertThat(town.where(change.value())).doesNotContain("approveProposal");
    }

    private ChangeId proposed() {
        return cases.propose(town.revision(town.aMeasure("引き継がれる取組")), drafter);
    }

    private ChangeId sentBack() {
        ChangeId change = proposed();
        town.answers(
                head.username(), "approveProposal", change.value(), Map.of("outcome", "SEND_BACK", "reason", "直す"));
        return change;
    }

    private StaffForm form(String username, String name, List<String> roles) {
        return new StaffForm(username, name, head.department(), roles, null);
    }

    private List<String> groups(String username) {
        return engine.createGroupQuery().groupMember(username).list().stream()
                .map(Group::getId)
                .toList();
    }
}
