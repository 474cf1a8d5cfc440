package jp.shimon.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.identity.Person;
import jp.shimon.process.Desk;
import jp.shimon.process.TaskView;
import jp.shimon.shared.Cursor;
import jp.shimon.testing.Town;

/** 歩み：whoever may answers whatever is open in a case, until a step is reached or nothing is open. */
final class Walk {

    private static final List<String> EVERYBODY =
            List.of("soumu1", "soumu2", "kikaku1", "gyoukan1", "gyoukan2", "gyoukan3", "honbu1", "shichou1");
    private static final int FAR = 60;

    private final Town town;
    private final Desk desk;
    private final String title;
    private final Set<UUID> cases;
    private final Map<String, Map<String, ?>> answers = new HashMap<>();

    /** @param title of the measure, by which the tasks of its hearing are known */
    Walk(Town town, Desk desk, String title, Set<UUID> cases) {
        this.town = town;
        this.desk = desk;
        this.title = title;
        this.cases = cases;
    }

    /** What a step is answered with, instead of the way on. */
    Walk answering(String step, Map<String, ?> answer) {
        answers.put(step, answer);
        return this;
    }

    /** What a step was answered with once is not what it is answered with in the end. */
    Walk plainly() {
        answers.clear();
        return this;
    }

    void with(ChangeId change) {
        cases.add(change.value());
    }

    void with(ConsultationId consultation) {
        cases.add(consultation.value());
    }

    /** Answers until the step is open. @return whether it came to be open */
    boolean until(String step) {
        for (int i = 0; i < FAR; i++) {
            if (open(step).isPresent()) {
                return true;
            }
            if (!oneStep()) {
                return false;
            }
        }
        throw new AssertionError("goes round and round before " + step);
    }

    void toTheEnd() {
        until("");
    }

    private Optional<TaskView> open(String step) {
        return EVERYBODY.stream()
                .flatMap(who -> mine(town.person(who)).stream())
                .filter(task -> task.key().equals(step))
                .findFirst();
    }

    private boolean oneStep() {
        for (String who : EVERYBODY) {
            List<TaskView> mine = mine(town.person(who));
            if (!mine.isEmpty()) {
                TaskView task = mine.get(0);
                town.complete(who, task.id(), answers.getOrDefault(task.key(), Map.of()));
                return true;
            }
        }
        return false;
    }

    private List<TaskView> mine(Person person) {
        return desk.tasksOf(person, new Cursor(200, "")).stream()
                .filter(task -> cases.contains(task.change())
                        || cases.contains(task.consultation())
                        || task.subject().equals(title))
                .toList();
    }
}
