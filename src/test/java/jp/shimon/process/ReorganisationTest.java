package jp.shimon.process;

import static jp.shimon.testing.Refusals.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.WaitingTask;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Departments;
import jp.shimon.identity.Person;
import jp.shimon.identity.ReorganisationForm;
import jp.shimon.identity.Role;
import jp.shimon.shared.Cursor;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Staff;
import jp.shimon.testing.Town;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 組織改正：people, open changes and tasks move together; what is over keeps the old name. */
@OfficeTest
class ReorganisationTest {

    @Autowired
    Town town;

    @Autowired
    Accounts accounts;

    @Autowired
    Departments departments;

    @Autowired
    Reorganising reorganising;

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
    Timeline timeline;

    @Autowired
    JdbcTemplate database;

    private Person admin = new Person("", "", null, Set.of());
    private Person head = admin;
    private Person drafter = admin;
    private Person otherHead = admin;
    private String old = "";
    private String other = "";

    @BeforeEach
    void twoDepartmentsOfItsOwn() {
        Staff staff = new Staff(accounts);
        admin = town.person("admin1");
        old = staff.department("旧課");
        other = staff.department("別課");
        head = staff.in(old, Role.HEAD);
        drafter = staff.in(old, Role.STAFF);
        otherHead = staff.in(other, Role.HEAD);
    }

    @Test
    void anOpenApprovalMovesToTheHeadOfTheMergedDepartmentAndTheOldHeadCannotDoIt() {
        ChangeId change = proposed("統合で移る取組");
        assertThat(seen(head)).containsExactly("approveProposal");

        carryOut(merge(List.of()));

        Person before = accounts.person(head.username());
        assertThat(before.department()).isEqualTo(other);
        assertThat(before.roles()).containsExactly(Role.STAFF);
        assertThat(seen(before)).isEmpty();
        String task = desk.openTask("approveProposal", change.value()).orElseThrow();
        assertThat(rules(() -> desk.complete(task, Map.of("outcome", "APPROVE"), before)))
                .containsExactly(" task.notYours");
        assertThat(changes.head(change).department()).isEqualTo(other);
        assertThat(dashboard.of(change))
                .extracting(WaitingTask::department, WaitingTask::doers)
                .containsExactly(tuple(other, List.of("head." + other)));
        assertThat(seen(otherHead)).containsExactly("approveProposal");
        town.answers(otherHead.username(), "approveProposal", change.value());
        assertThat(timeline.ofChange(change.value()))
                .filteredOn(entry -> entry.key().equals("reorganise"))
                .extracting(Entry::answers)
                .containsExactly(Map.of("oldDepartment", "旧課", "newDepartment", "別課"));
    }

    @Test
    void whatIsOverKeepsTheOldDepartmentAndTheSuccessorMayReadIt() {
        ChangeId over = proposed("終わった取組");
        cases.withdraw(over, "取り下げる", drafter);
        ChangeId open = proposed("続く取組");

        carryOut(rename("new_" + old, "新課"));

        assertThat(changes.head(over).department()).isEqualTo(old);
        assertThat(changes.head(over).status()).isEqualTo(ChangeStatus.WITHDRAWN);
        assertThat(accounts.departmentName(old)).isEqualTo("旧課");
        assertThat(changes.head(open).department()).isEqualTo("new_" + old);
        Person now = accounts.person(head.username());
        assertThat(now.is(Role.HEAD)).isTrue();
        assertThat(now.worksIn(old)).isTrue();
        assertThat(changes.view(over, now).head().id()).isEqualTo(over);
        assertThat(departments.one(old).heir()).isEqualTo("new_" + old);
        assertThat(accounts.openDepartments())
                .extracting(department -> department.code())
                .contains("new_" + old)
                .doesNotContain(old);
    }

    @Test
    void aConcurrenceAskedOfTheOldDepartmentIsAnsweredByItsHeirEvenTwiceRemoved() {
        ChangeId change = cases.propose(
                town.form(0, node -> {
                    node.put("measure", town.aMeasure("合議の取組"));
                    node.putArray("concurWith").add(old).add(other);
                }),
                town.person("soumu1"));
        town.answers("soumu2", "approveProposal", change.value());
        carryOut(rename("mid_" + old, "中間課"));
        old = "mid_" + old;

        carryOut(merge(List.of()));

        assertThat(seen(otherHead)).containsExactly("concur", "concur");
        town.answers(otherHead.username(), "concur", change.value());
        town.answers(otherHead.username(), "concur", change.value());
        assertThat(town.where(change.value())).containsExactly("checkProposal");
    }

    @Test
    void whoComesBackComesBackToTheHeir() {
        personnel.close(drafter.username(), null, admin);
        carryOut(rename("heir_" + old, "後継課"));

        personnel.reopen(drafter.username(), admin);

        assertThat(accounts.person(drafter.username()).department()).isEqualTo("heir_" + old);
    }

    @Test
    void inASplitOnlyThoseWhoMoveTakeTheirChangesAlong() {
        Person staying = new Staff(accounts).in(old, Role.STAFF);
        ChangeId moves = proposed("移る取組");
        ChangeId stays = cases.propose(town.revision(town.aMeasure("残る取組")), staying);

        carryOut(form("SPLIT", other, null, List.of(drafter.username()), List.of()));

        assertThat(changes.head(moves).department()).isEqualTo(other);
        assertThat(changes.head(stays).department()).isEqualTo(old);
        assertThat(accounts.person(staying.username()).department()).isEqualTo(old);
        assertThat(departments.one(old).closedFrom()).isNull();
        town.answers(otherHead.username(), "approveProposal", moves.value());
        town.answers(head.username(), "approveProposal", stays.value());
    }

    @Test
    void whatWasNotPreviewedIsNotCarriedOut() {
        ReorganisationForm form = merge(List.of());
        String seal = reorganising.preview(form, admin).seal();
        ChangeId late = proposed("あとから来た取組");

        assertThat(rules(() -> reorganising.carryOut(form, seal, admin))).containsExactly(" reorganisation.moved");

        assertThat(changes.head(late).department()).isEqualTo(old);
    }

    @Test
    void everyMistakeOfTheFormIsNamed() {
        assertThat(rules(() -> reorganising.preview(form("", "", null, List.of(), List.of()), admin)))
                .containsExactly("kind required");
        assertThat(rules(() -> reorganising.preview(form("RENAME", other, "", List.of(), List.of()), admin)))
                .containsExactly("successor department.exists", "name required");
        assertThat(rules(() -> reorganising.preview(form("MERGE", old, null, List.of(), List.of()), admin)))
                .containsExactly("successor reorganisation.same");
        assertThat(rules(() -> reorganising.preview(form("SPLIT", other, null, List.of("soumu1"), List.of()), admin)))
                .containsExactly("people reorganisation.people");
        assertThat(rules(() -> reorganising.preview(merge(List.of()), town.person("gyoukan1"))))
                .containsExactly(" staff.adminOnly");
    }

    @Test
    void itIsDoneAsAWholeOrNotAtAll() {
        ChangeId change = proposed("途中で失敗する改正");
        database.execute("create function broken_move() returns trigger language plpgsql as"
                + " $$ begin raise exception 'broken on purpose'; end $$");
        database.execute("create trigger broken before update on waiting for each row execute function broken_move()");
        try {
            assertThatThrownBy(() -> carryOut(merge(List.of()))).hasStackTraceContaining("broken on purpose");
        } finally {
            database.execute("drop trigger broken on waiting");
            database.execute("drop function broken_move()");
        }

        assertThat(accounts.person(head.username())).isEqualTo(head);
        assertThat(changes.head(change).department()).isEqualTo(old);
        assertThat(departments.one(old).closedFrom()).isNull();
        assertThat(seen(head)).containsExactly("approveProposal");
        carryOut(merge(List.of()));
        assertThat(seen(otherHead)).containsExactly("approveProposal");
    }

    @Test
    void ofTwoAtOnceOneIsToldThatItIsDoneAlready() throws Exception {
        ReorganisationForm form = merge(List.of());
        String seal = reorganising.preview(form, admin).seal();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> act = () -> {
            together.await();
            try {
                reorganising.carryOut(form, seal, admin);
                return "done";
            } catch (Refused refused) {
                return refused.violations().get(0).rule();
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<String> one = two.submit(act);
            Future<String> another = two.submit(act);

            assertThat(List.of(one.get(), another.get())).containsExactlyInAnyOrder("done", "reorganisation.closed");
        } finally {
            two.shutdown();
        }
    }

    private ChangeId proposed(String title) {
        return cases.propose(town.revision(town.aMeasure(title)), drafter);
    }

    private void carryOut(ReorganisationForm form) {
        reorganising.carryOut(form, reorganising.preview(form, admin).seal(), admin);
    }

    private ReorganisationForm merge(List<String> heads) {
        return form("MERGE", other, null, List.of(), heads);
    }

    private ReorganisationForm rename(String code, String name) {
        return form("RENAME", code, name, List.of(), List.of(head.username()));
    }

    private ReorganisationForm form(
            String kind, String successor, @Nullable String name, List<String> people, List<String> heads) {
        return new ReorganisationForm(kind, old, successor, name, null, LocalDate.now(), people, heads);
    }

    private List<String> seen(Person person) {
        return desk.tasksOf(accounts.person(person.username()), new Cursor(50, "")).stream()
                .map(TaskView::key)
                .toList();
    }
}
