package jp.shimon.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.process.Desk;
import jp.shimon.process.Field;
import jp.shimon.process.FieldType;
import jp.shimon.process.TaskView;
import jp.shimon.shared.Refused;
import jp.shimon.testing.Town;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** 一件：a change on its way with its hearing and its bundle, as a walker sees it: where it is, and what can be done. */
final class Affair {

    static final List<String> EVERYBODY = List.of(
            "soumu1",
            "soumu2",
            "kikaku1",
            "gyoukan1",
            "gyoukan2",
            "gyoukan3",
            "honbu1",
            "shichou1",
            "kanri1",
            "admin1");

    private final Town town;
    private final Desk desk;
    private final TaskService engine;
    private final String title;
    private final ChangeId change;
    private final List<ConsultationId> bundles = new ArrayList<>();

    Affair(Town town, Desk desk, TaskService engine, String title, ChangeId change) {
        this.town = town;
        this.desk = desk;
        this.engine = engine;
        this.title = title;
        this.change = change;
    }

    ChangeId change() {
        return change;
    }

    ChangeStatus status() {
        return town.statusOf(change);
    }

    void bundled() {
        bundles.add(town.bundled(change));
    }

    /** Where everything stands: the same words for the same situation, whichever way led there. */
    String where() {
        Set<String> elements = new TreeSet<>(town.where(change.value()));
        Set<String> tasks = tasks().keySet().stream().map(TaskView::key).collect(Collectors.toCollection(TreeSet::new));
        elements.addAll(tasks);
        bundle().ifPresent(bundle -> {
            elements.addAll(town.where(bundle.value()));
            elements.add(town.view(bundle).status().name());
        });
        return status() + " " + elements;
    }

    Optional<ConsultationId> bundle() {
        return bundles.isEmpty() ? Optional.empty() : Optional.of(bundles.get(bundles.size() - 1));
    }

    boolean bundleIsOpen() {
        return bundle().map(id -> town.view(id).status() != ConsultationStatus.CLOSED)
                .orElse(false);
    }

    /** The open tasks of the affair, each with those who may do it; asked of the engine, since a list of tasks is cut. */
    Map<TaskView, List<String>> tasks() {
        Map<TaskView, List<String>> all = new LinkedHashMap<>();
        for (String task : open()) {
            List<String> doers = new ArrayList<>();
            @Nullable TaskView view = null;
            for (String who : EVERYBODY) {
                try {
                    view = desk.task(task, town.person(who));
                    doers.add(who);
                } catch (Refused notTheirs) {
                    assertThat(notTheirs.why()).isEqualTo(Refused.Why.FORBIDDEN);
                }
            }
            assertThat(view).as("somebody may do task %s of %s", task, title).isNotNull();
            all.put(Objects.requireNonNull(view), doers);
        }
        return all;
    }

    private List<String> open() {
        Stream<Task> own = keys().stream()
                .flatMap(key -> engine.createTaskQuery().processInstanceBusinessKey(key.toString()).list().stream());
        Stream<Task> hearings =
                engine.createTaskQuery().processDefinitionKey("hearing").taskNameLike("%：" + title).list().stream();
        return Stream.concat(own, hearings).map(Task::getId).sorted().toList();
    }

    /** Every way to answer: the way on, and each other option of each choice with the way on for the rest. */
    Stream<Move> waysToAnswer(TaskView task, String who) {
        TaskView whole = desk.task(task.id(), town.person(who));
        Stream<Move> others = whole.fields().stream()
                .flatMap(field -> alternatives(field).map(value -> new Move(task.key(), others(whole, field, value))));
        return Stream.concat(Stream.of(new Move(task.key(), Map.of())), others);
    }

    private static Stream<Object> alternatives(Field field) {
        if (field.type() == FieldType.SELECT) {
            return field.options().stream().skip(1).map(option -> option.value());
        }
        return field.type() == FieldType.BOOLEAN && field.required() ? Stream.of(false) : Stream.of();
    }

    /** Whoever chooses something other than the way on says why, wherever there is room for it. */
    private static Map<String, Object> others(TaskView task, Field chosen, Object value) {
        Map<String, Object> answer = new LinkedHashMap<>();
        task.fields().stream()
                .filter(field -> field.type() == FieldType.LONG_TEXT && field.value() == null)
                .forEach(field -> answer.put(field.name(), "理由を書く"));
        answer.put(chosen.name(), value);
        return answer;
    }

    List<UUID> keys() {
        List<UUID> keys = new ArrayList<>(List.of(change.value()));
        bundles.forEach(bundle -> keys.add(bundle.value()));
        return keys;
    }
}
