package jp.shimon.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeStatus;
import jp.shimon.process.TaskView;
import jp.shimon.testing.Town;
import org.camunda.bpm.engine.task.Task;

/** 歩み：whoever may answers whatever is open in a case, until a step is reached or nothing is open. */
final class Walker {

    private static final int FAR = 60;

    private final Bench bench;
    private final Affair affair;
    private final Map<String, Map<String, Object>> answers = new HashMap<>();

    Walker(Bench bench, Affair affair) {
        this.bench = bench;
        this.affair = affair;
    }

    /** What a step is answered with, instead of the way on. */
    Walker answering(String step, Map<String, Object> answer) {
        answers.put(step, answer);
        return this;
    }

    /** What a step was answered with once is not what it is answered with in the end. */
    Walker plainly() {
        answers.clear();
        return this;
    }

    /** Answers until the step is open, and bundles when it is time to. @return whether it came to be open */
    boolean until(String step) {
        for (int i = 0; i < FAR; i++) {
            if (affair.open(step).isPresent()) {
                return true;
            }
            List<Task> open = affair.open();
            if (!open.isEmpty()) {
                Task first = open.get(0);
                answer(first, answers.getOrDefault(first.getTaskDefinitionKey(), Map.of()));
            } else if (affair.status() == ChangeStatus.AWAITING_BUNDLE) {
                new Doing(bench).does(Move.verb(Move.Kind.BUNDLE, "gyoukan1"), affair);
            } else {
                return false;
            }
        }
        throw new AssertionError("goes round and round before " + step + ": " + affair.where());
    }

    /** One step of a story; the record and the engine agree after it. */
    Walker step(String step, Map<String, Object> answer) {
        Task task = affair.open(step).orElseThrow(() -> new AssertionError(step + " at " + affair.where()));
        answer(task, answer);
        new Agreement(bench).holds(affair, step + answer);
        return this;
    }

    Walker steps(String... plainly) {
        List.of(plainly).forEach(step -> step(step, Map.of()));
        return this;
    }

    void toTheEnd() {
        until("");
    }

    private void answer(Task task, Map<String, Object> answer) {
        String step = task.getTaskDefinitionKey();
        for (String who : Law.likely(step)) {
            TaskView view = affair.seenBy(who, task).orElse(null);
            if (view != null) {
                Map<String, Object> given = Town.filled(view, answer);
                bench.desk().complete(task.getId(), given, bench.person(who));
                affair.moved();
                return;
            }
        }
        throw new AssertionError(
                "nobody may do " + step + " of " + affair.begun().title());
    }
}
