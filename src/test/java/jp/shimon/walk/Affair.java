package jp.shimon.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.ConcurrenceView;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.process.Field;
import jp.shimon.process.FieldType;
import jp.shimon.process.TaskView;
import jp.shimon.shared.Refused;
import jp.shimon.timeline.Entry;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

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

    /** Choices that decide nothing of the way: who presides, which meeting is joined. */
    private static final Set<String> BESIDE = Set.of("presides", "meeting", "closing", "casting");

    private final Bench bench;
    private final Begun begun;
    private final List<ConsultationId> bundles = new ArrayList<>();
    /** What was looked at since the last move. */
    private final Map<String, Object> looked = new HashMap<>();

    /**
     * 始まり。
     *
     * @param title of the measure, by which the tasks of its hearing are known
     * @param rewritten the proposal with another gist
     * @param committee that it will be bundled for
     */
    record Begun(String plan, String title, ChangeId change, ChangeForm rewritten, String committee) {}

    Affair(Bench bench, Begun begun) {
        this.bench = bench;
        this.begun = begun;
    }

    ChangeId change() {
        return begun.change();
    }

    Begun begun() {
        return begun;
    }

    /** Something was done to it: it is looked at anew. */
    void moved() {
        looked.clear();
    }

    @SuppressWarnings("unchecked")
    private <T> T look(String what, Supplier<T> at) {
        Object known = looked.get(what);
        if (known == null) {
            known = at.get();
            looked.put(what, known);
        }
        return (T) known;
    }

    String drafter() {
        return look("drafter", () -> bench.town().drafterOf(change()));
    }

    ChangeStatus status() {
        return look("status", () -> bench.town().statusOf(change()));
    }

    boolean ended() {
        return Law.ENDS.contains(status());
    }

    void bundled(ConsultationId bundle) {
        bundles.add(bundle);
        moved();
    }

    Optional<ConsultationId> bundle() {
        return bundles.isEmpty() ? Optional.empty() : Optional.of(bundles.get(bundles.size() - 1));
    }

    boolean bundleIsOpen() {
        return bundle().map(id -> bench.town().view(id).status() != ConsultationStatus.CLOSED)
                .orElse(false);
    }

    /** 答申の前。 */
    boolean awaitsReport() {
        return bundle().map(id -> bench.town().view(id).status().ordinal() < ConsultationStatus.REPORTED.ordinal())
                .orElse(false);
    }

    List<UUID> keys() {
        return Stream.concat(Stream.of(change().value()), bundles.stream().map(ConsultationId::value))
                .toList();
    }

    /** The open tasks of the affair, asked of the engine, since a list of tasks is cut; where it has none its hearing's. */
    List<Task> open() {
        return look("open", () -> {
            List<Task> own = keys().stream()
                    .flatMap(key ->
                            bench.tasks().createTaskQuery().processInstanceBusinessKey(key.toString()).list().stream())
                    .toList();
            return own.isEmpty() ? hearing() : own;
        });
    }

    List<Task> hearing() {
        return look(
                "hearing",
                () -> bench.tasks()
                        .createTaskQuery()
                        .processDefinitionKey("hearing")
                        .taskNameLike("%：" + begun.title())
                        .list());
    }

    /** Where its tokens are. */
    Set<String> elements() {
        return look("elements", () -> {
            Set<String> elements = new TreeSet<>();
            keys().forEach(key -> elements.addAll(bench.town().where(key)));
            return elements;
        });
    }

    Optional<Task> open(String step) {
        return open().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst();
    }

    /** The task as the first sees it who may do it; nothing where nobody may. */
    Optional<TaskView> seen(Task task) {
        return look(
                task.getId(),
                () -> Law.likely(task.getTaskDefinitionKey()).stream()
                        .flatMap(who -> seenBy(who, task).stream())
                        .findFirst());
    }

    Optional<TaskView> seenBy(String who, Task task) {
        try {
            return Optional.of(bench.desk().task(task.getId(), bench.person(who)));
        } catch (Refused notTheirs) {
            return Optional.empty();
        }
    }

    /** Its tasks are nobody's any more; the record stays as it is. */
    void leave() {
        Stream.concat(
                        hearing().stream().map(Task::getProcessInstanceId),
                        keys().stream()
                                .flatMap(key -> bench
                                        .runtime()
                                        .createProcessInstanceQuery()
                                        .processInstanceBusinessKey(key.toString())
                                        .list()
                                        .stream())
                                .map(ProcessInstance::getId))
                .distinct()
                .forEach(instance ->
                        bench.runtime().deleteProcessInstanceIfExists(instance, "left", false, true, true, true));
        moved();
    }

    /** Where everything stands: the same words for the same situation, whichever way led there. */
    String where() {
        return look("where", () -> {
            Set<String> found = new TreeSet<>(elements());
            open().forEach(task -> found.add(task.getTaskDefinitionKey() + asked(task)));
            if (open("approveProposal").isPresent() && justSubmitted()) {
                found.add("just submitted");
            }
            bundle().ifPresent(bundle ->
                    found.add(bench.town().view(bundle).status().name()));
            boolean concurred = status() == ChangeStatus.IN_REVIEW
                    && bench.changes().view(change()).concurrences().stream().anyMatch(ConcurrenceView::stands);
            return status() + (concurred ? " concurred " : " ") + found;
        });
    }

    /** What a task lets one choose belongs to the situation. */
    private String asked(Task task) {
        return seen(task)
                .map(view -> view.fields().stream()
                        .filter(Affair::decides)
                        .map(field -> field.name()
                                + (field.options().isEmpty()
                                        ? ""
                                        : field.options().size()))
                        .toList()
                        .toString())
                .orElse(" of nobody");
    }

    static boolean decides(Field field) {
        return field.type() == FieldType.SELECT
                && !BESIDE.contains(field.name())
                && !field.name().startsWith("opinion");
    }

    boolean justSubmitted() {
        List<Entry> trail = trail();
        return Set.of("submit", "reviseProposal")
                .contains(trail.get(trail.size() - 1).key());
    }

    List<Entry> trail() {
        return bench.timeline().ofChange(change().value()).stream()
                .filter(entry -> !Law.ANNOTATIONS.contains(entry.key()))
                .toList();
    }

    /** Everything on record of it, and its tasks: what a refusal must leave as it was. */
    List<Object> record() {
        moved();
        List<Object> all = new ArrayList<>();
        all.add(bench.changes().view(change()));
        all.add(bench.timeline().ofChange(change().value()));
        bundle().ifPresent(bundle -> all.add(bench.consultations().view(bundle)));
        open().forEach(task -> all.add(List.of(
                task.getId(),
                String.valueOf(task.getAssignee()),
                String.valueOf(task.getDueDate()),
                String.valueOf(task.getFollowUpDate()))));
        return all;
    }
}
