package jp.shimon.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.MeetingView;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 進行状況。 The door of this room: what waits where, since when, for whom. */
@Component
@Transactional(readOnly = true)
public class Dashboard {

    /** More than that is no list that anybody reads. */
    private static final int MOST = 2000;

    private final Waiting waiting;
    private final Changes changes;
    private final Consultations consultations;
    private final DoerNames names;
    private final Office office;

    Dashboard(Waiting waiting, Changes changes, Consultations consultations, DoerNames names, Office office) {
        this.waiting = waiting;
        this.changes = changes;
        this.consultations = consultations;
        this.names = names;
        this.office = office;
    }

    /** The tasks that a change waits for. */
    public List<WaitingTask> of(ChangeId change) {
        return waiting.ofChange(change.value());
    }

    /** The tasks that a consultation waits for, the oldest first. */
    public List<WaitingTask> of(ConsultationId consultation) {
        return waiting.ofConsultation(consultation.value());
    }

    public List<WaitingTask> tasks(Collection<String> tasks) {
        return waiting.of(tasks);
    }

    /** Tasks that are due on a day or before, or were put off until today, by id, those after one id only. */
    public List<WaitingTask> dueBy(LocalDate day, String after, int limit) {
        return waiting.dueBy(day, office.today(), after, limit);
    }

    /** 件名：what a task is about, in the words of the record. */
    public String subject(WaitingTask task) {
        UUID consultation = task.consultation();
        if (consultation != null) {
            return consultations.view(new ConsultationId(consultation)).head().title();
        }
        return changes.heads(task.changes().stream().map(ChangeId::new).collect(Collectors.toSet())).stream()
                .map(ChangeHead::title)
                .collect(Collectors.joining("・"));
    }

    /** The doers of a task in words: 事務局, 総務課の課長, or the persons' names. */
    public String names(List<String> doers, Locale locale) {
        return names.of(doers, locale);
    }

    /**
     * Everything that waits, the most urgent first; each filter narrows where it is given.
     *
     * @throws Refused FORBIDDEN unless the reader is a manager or of the secretariat
     */
    public List<PendingItem> pendingFor(
            Person reader, @Nullable String department, @Nullable String step, @Nullable Boolean overdue) {
        if (!reader.is(Role.MANAGER) && !reader.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("pending.managersOnly");
        }
        return all().filter(
                        item -> department == null || item.change().department().equals(department))
                .filter(item -> step == null || item.step().equals(step))
                .filter(item -> overdue == null || item.overdue() == overdue)
                .sorted(Comparator.comparing(PendingItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(PendingItem::since))
                .toList();
    }

    private Stream<PendingItem> all() {
        List<WaitingTask> tasks = waiting.all(MOST);
        Set<ChangeId> ids = tasks.stream()
                .flatMap(task -> task.changes().stream())
                .map(ChangeId::new)
                .collect(Collectors.toSet());
        Map<UUID, ChangeHead> heads = changes.heads(ids).stream()
                .collect(Collectors.toMap(head -> head.id().value(), Function.identity()));
        Map<ConsultationId, MeetingView> meetings = meetings(tasks);
        Stream<PendingItem> atTasks =
                tasks.stream().flatMap(task -> task.changes().stream().map(id -> item(task, heads.get(id), meetings)));
        return Stream.concat(
                atTasks,
                betweenTasks(tasks.stream()
                        .filter(task -> !task.beside())
                        .flatMap(task -> task.changes().stream())
                        .collect(Collectors.toSet())));
    }

    private PendingItem item(WaitingTask task, @Nullable ChangeHead head, Map<ConsultationId, MeetingView> meetings) {
        if (head == null) {
            throw new IllegalStateException("a task waits for a change that is not on record: " + task.task());
        }
        UUID consultation = task.consultation();
        @Nullable MeetingView meeting = consultation == null ? null : meetings.get(new ConsultationId(consultation));
        LocalDate due = task.due();
        boolean late = due.isBefore(office.today());
        return new PendingItem(
                head,
                consultation,
                task.task(),
                task.step(),
                task.doers(),
                task.since(),
                due,
                late,
                meeting,
                task.heldUntil(),
                task.heldReason());
    }

    /** Changes that no task shows: they wait to be bundled, or for a rating that another change's hearing brings. */
    private Stream<PendingItem> betweenTasks(Set<UUID> shown) {
        Stream<PendingItem> bundling =
                changes.having(ChangeStatus.AWAITING_BUNDLE).stream().map(head -> between(head, "awaitBundle"));
        Stream<PendingItem> rating = changes.having(ChangeStatus.IN_REVIEW).stream()
                .filter(head -> !shown.contains(head.id().value()))
                .map(head -> between(head, "awaitRating"));
        return Stream.concat(bundling, rating);
    }

    private static PendingItem between(ChangeHead head, String step) {
        return new PendingItem(
                head, null, null, step, List.of("secretariat"), head.since(), null, false, null, null, null);
    }

    private Map<ConsultationId, MeetingView> meetings(List<WaitingTask> tasks) {
        Set<ConsultationId> ids = new HashSet<>();
        for (WaitingTask task : tasks) {
            UUID id = task.consultation();
            if (id != null) {
                ids.add(new ConsultationId(id));
            }
        }
        return consultations.latestMeetings(ids);
    }
}
