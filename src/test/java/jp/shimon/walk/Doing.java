package jp.shimon.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.BundleForm;
import jp.shimon.identity.Absence;
import jp.shimon.identity.AbsenceForm;
import jp.shimon.identity.Person;
import jp.shimon.process.TaskView;
import jp.shimon.shared.Refused;
import jp.shimon.testing.Town;
import org.camunda.bpm.engine.task.Task;

/** 実行：does a move to a case as the person who makes it would, through the doors of the house. */
final class Doing {

    private static final String WHY = "事情があるため";

    private final Bench bench;
    private final LocalDate today = LocalDate.now(Office.ZONE);

    Doing(Bench bench) {
        this.bench = bench;
    }

    /** @throws Refused as the house refuses */
    void does(Move move, Affair at) {
        done(move, at);
        at.moved();
    }

    private void done(Move move, Affair at) {
        Person by = bench.person(move.who());
        ChangeId change = at.change();
        switch (move.kind()) {
            case ANSWER -> answers(move, at);
            case DEPUTY -> whileAway(List.of("shichou1"), move.who(), () -> answers(move, at));
            case PULL_UP -> bench.verbs().pullUp(task(move, at), WHY, by);
            case PASS_OVER ->
                whileAway(
                        Law.doers(move.step(), at.drafter()),
                        null,
                        () -> bench.verbs().passOver(task(move, at), WHY, by));
            case PASS_OVER_PRESENT -> bench.verbs().passOver(task(move, at), WHY, by);
            case EXCEPTION -> bench.duties().allow(task(move, at), "kikaku1", WHY, by);
            case HOLD -> holds(task(move, at), by);
            case REMIND -> bench.reminders().remind(task(move, at), null, by);
            case PULL_BACK -> bench.cases().pullBack(change, WHY, by);
            case WITHDRAW -> bench.cases().withdraw(change, WHY, by);
            case BUNDLE -> at.bundled(bench.cases().bundle(bundle(at), by));
            case SUBMIT -> bench.cases().submit(change, by);
            case RESUBMIT_REWRITTEN -> {
                bench.cases().rewrite(change, at.begun().rewritten(), by);
                bench.cases().submit(change, gist(at), by);
            }
            case CIRCULATE -> {
                bench.verbs().circulate(change, List.of("kanri1"), null, by);
                bench.verbs().seen(change, bench.person("kanri1"));
            }
            case FLAG -> {
                bench.verbs().flag(change, true, WHY, by);
                bench.verbs().flag(change, false, WHY, by);
            }
        }
    }

    private void answers(Move move, Affair at) {
        Task task = at.open(move.step()).orElseThrow(() -> new AssertionError(move + " at " + at.where()));
        TaskView view = at.seen(task).orElseThrow();
        bench.desk().complete(task.getId(), Town.filled(view, move.answer()), bench.person(move.who()));
    }

    /** Asked for once somebody has concurred. */
    private static Map<String, Object> gist(Affair at) {
        boolean asked = at.seen(at.open("reviseProposal").orElseThrow()).orElseThrow().fields().stream()
                .anyMatch(field -> field.name().equals("gist"));
        return asked ? Map.of("gist", "CHANGED") : Map.of();
    }

    private void holds(String task, Person by) {
        bench.verbs().hold(task, today.plusDays(7), WHY, by);
        bench.verbs().release(task, by);
    }

    private static String task(Move move, Affair at) {
        return at.open(move.step()).orElseThrow().getId();
    }

    private static BundleForm bundle(Affair at) {
        return new BundleForm(
                at.begun().committee(),
                null,
                null,
                2023,
                2,
                2,
                List.of(at.change().toString()));
    }

    void whileAway(Iterable<String> people, String deputy, Runnable act) {
        List<Absence> entered = new ArrayList<>();
        Person admin = bench.person("admin1");
        try {
            people.forEach(person -> entered.add(
                    bench.absences().enter(new AbsenceForm(person, today, today.plusDays(3), deputy, "出張"), admin)));
            act.run();
        } finally {
            entered.forEach(absence -> bench.absences().cancel(absence.id(), admin));
        }
    }
}
