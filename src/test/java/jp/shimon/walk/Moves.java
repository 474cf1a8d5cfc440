package jp.shimon.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.shimon.process.Field;
import jp.shimon.process.FieldType;
import jp.shimon.process.TaskView;
import org.camunda.bpm.engine.task.Task;

/** 手の数々：everything that anybody could try in a situation, whether or not it should be let. */
final class Moves {

    private static final Set<String> EXPLAINING = Set.of("opinion", "mannerReason", "deputyReason", "note");

    private Moves() {}

    static List<Move> at(Affair affair) {
        Set<Move> all = new LinkedHashSet<>();
        for (Task task : affair.open()) {
            String step = task.getTaskDefinitionKey();
            affair.seen(task).ifPresent(view -> answers(affair, view).forEach(all::add));
            if (!Law.doers(step, affair.drafter()).contains("honbu1")) {
                all.add(Move.atTask(Move.Kind.DEPUTY, step, "honbu1"));
            }
            all.add(Move.atTask(Move.Kind.PULL_UP, step, "honbu1"));
            all.add(Move.atTask(Move.Kind.PULL_UP, step, "kikaku1"));
            all.add(Move.atTask(Move.Kind.PASS_OVER, step, "gyoukan2"));
            all.add(Move.atTask(Move.Kind.PASS_OVER_PRESENT, step, "gyoukan2"));
            all.add(Move.atTask(Move.Kind.EXCEPTION, step, "kanri1"));
            Stream.of("kanri1", "soumu1").forEach(who -> all.add(Move.atTask(Move.Kind.REMIND, step, who)));
            Stream.of(Law.likely(step).get(0), "admin1")
                    .forEach(who -> all.add(Move.atTask(Move.Kind.HOLD, step, who)));
        }
        for (String who : List.of(affair.drafter(), "gyoukan1", "kikaku1")) {
            Stream.of(Move.Kind.PULL_BACK, Move.Kind.WITHDRAW, Move.Kind.BUNDLE, Move.Kind.SUBMIT, Move.Kind.FLAG)
                    .forEach(kind -> all.add(Move.verb(kind, who)));
        }
        all.add(Move.verb(Move.Kind.RESUBMIT_REWRITTEN, affair.drafter()));
        all.add(Move.verb(Move.Kind.CIRCULATE, affair.drafter()));
        return new ArrayList<>(all);
    }

    /** Whoever does a step first tries every answer; everybody else only the way on. */
    private static Stream<Move> answers(Affair affair, TaskView view) {
        Set<String> doers = Law.doers(view.key(), affair.drafter());
        String first =
                Affair.EVERYBODY.stream().filter(doers::contains).findFirst().orElseThrow();
        Stream<Move> every = ways(view).map(answer -> Move.answer(view.key(), first, answer));
        Stream<Move> others = Affair.EVERYBODY.stream()
                .filter(who -> !who.equals(first))
                .map(who -> Move.answer(view.key(), who, Map.of()));
        return Stream.concat(every, others);
    }

    /** Every way to answer: the way on, and each other option of each choice with the way on for the rest. */
    private static Stream<Map<String, Object>> ways(TaskView view) {
        List<Map<String, Object>> ways = new ArrayList<>(List.of(Map.of(), Map.of("outcome", "そのような答えはない")));
        for (Field field : view.fields()) {
            if (Affair.decides(field) && !field.name().equals("returnTo")) {
                otherThanTheWayOn(field).forEach(option -> ways.addAll(chosen(view, field.name(), option)));
            }
            if (field.type() == FieldType.MULTI_SELECT && field.required()) {
                ways.add(Map.of(field.name(), List.of(field.options().get(0).value())));
            }
        }
        return ways.stream();
    }

    private static Stream<String> otherThanTheWayOn(Field field) {
        Object wayOn = field.value() == null ? field.options().get(0).value() : field.value();
        return field.options().stream().map(option -> option.value()).filter(option -> !option.equals(wayOn));
    }

    /** 差戻し goes to each of the places that it can go to. */
    private static List<Map<String, Object>> chosen(TaskView view, String field, String option) {
        Map<String, Object> answer = new LinkedHashMap<>(explained(view));
        answer.put(field, option);
        if (option.equals("POSTPONED")) {
            answer.put("present", List.of()); // nobody was at a meeting that was put off
        }
        Set<String> targets = new TreeSet<>();
        if (option.equals("SEND_BACK")) {
            view.fields().stream()
                    .filter(other -> other.name().equals("returnTo"))
                    .forEach(other -> other.options().forEach(target -> targets.add(target.value())));
        }
        return targets.isEmpty()
                ? List.of(answer)
                : targets.stream().map(target -> with(answer, target)).toList();
    }

    private static Map<String, Object> with(Map<String, Object> answer, String target) {
        Map<String, Object> sentBack = new LinkedHashMap<>(answer);
        sentBack.put("returnTo", target);
        return sentBack;
    }

    /** Whoever chooses something other than the way on says why. */
    private static Map<String, Object> explained(TaskView view) {
        Map<String, Object> answer = new LinkedHashMap<>();
        view.fields().stream()
                .map(Field::name)
                .filter(name -> name.startsWith("reason") || EXPLAINING.contains(name))
                .forEach(name -> answer.put(name, "理由を書く"));
        return answer;
    }
}
