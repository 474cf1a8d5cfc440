package jp.shimon.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.approval.Circulations;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.consultation.Consultations;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.engine.Holding;
import jp.shimon.process.engine.TaskDesk;
import jp.shimon.process.engine.TaskOffers;
import jp.shimon.process.engine.Work;
import jp.shimon.process.steps.Capacity;
import jp.shimon.process.steps.StandIns.Request;
import jp.shimon.process.steps.Subject;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 決裁の動詞：what is done beside answering a task. Each stands in the trail with who, as whom, when and why. */
@Component
public class Verbs {

    private static final int REASON = 4000;
    private static final int LONGEST_HOLD = 366;

    private final TaskDesk tasks;
    private final Holding holding;
    private final Work work;
    private final Changes changes;
    private final Consultations consultations;
    private final Circulations circulations;
    private final TaskOffers offers;
    private final Office office;
    private final ApplicationEventPublisher events;

    Verbs(
            TaskDesk tasks,
            Holding holding,
            Work work,
            Changes changes,
            Consultations consultations,
            Circulations circulations,
            TaskOffers offers,
            Office office,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.holding = holding;
        this.work = work;
        this.changes = changes;
        this.consultations = consultations;
        this.circulations = circulations;
        this.offers = offers;
        this.office = office;
        this.events = events;
    }

    /** 引上げ承認：a superior approves in place of the section head. */
    public void pullUp(String task, @Nullable String reason, Person by) {
        Map<String, Object> given = Map.of("reason", required(reason));
        work.complete(task, given, by, Capacity.Kind.PULL_UP);
    }

    /** 後閲とする：the case goes on without an approver who is away. */
    public void passOver(String task, @Nullable String reason, Person by) {
        Map<String, Object> given = Map.of("reason", required(reason));
        work.complete(task, given, by, Capacity.Kind.PASS_OVER);
    }

    /** 保留。 Reminders pause until then; whoever may do the task may still do it. */
    public void hold(String id, @Nullable LocalDate until, @Nullable String reason, Person by) {
        work.as(by, () -> {
            Task task = mine(id, by);
            if (rests(task)) {
                throw Refused.conflict("hold.already");
            }
            LocalDate day = until(until);
            String why = required(reason);
            LocalDate due = holding.hold(task, day);
            tell("hold", request(task, by), Map.of("heldUntil", day.toString()), why);
            events.publishEvent(new TaskHeld(id, due, day, why, by.username()));
            return id;
        });
    }

    /** 保留を解く。 */
    public void release(String id, Person by) {
        work.as(by, () -> {
            Task task = mine(id, by);
            if (task.getFollowUpDate() == null) {
                throw Refused.conflict("hold.none");
            }
            LocalDate due = holding.hold(task, null);
            tell("release", request(task, by), Map.of(), null);
            events.publishEvent(new TaskHeld(id, due, null, null, null));
            return id;
        });
    }

    /** 供覧する。 */
    public void circulate(ChangeId id, List<String> people, @Nullable String note, Person by) {
        work.as(by, () -> {
            ChangeHead head = changes.head(id);
            if (!head.visibleTo(by)) {
                throw Refused.forbidden("change.notVisible");
            }
            if (head.status() == ChangeStatus.DRAFT) {
                throw Refused.conflict("circulation.draft");
            }
            circulations.circulate(id.value(), head.title(), people, note, by);
            Map<String, String> told = Map.of("people", String.join(" ", people));
            events.publishEvent(new Moved("circulate", by, List.of(id.value()), null, told, note));
            return id;
        });
    }

    /** 供覧した。 */
    public void seen(ChangeId id, Person by) {
        work.as(by, () -> {
            circulations.seen(id.value(), by);
            events.publishEvent(new Moved("seen", by, List.of(id.value()), null, Map.of(), null));
            return id;
        });
    }

    /** 重要の指定、またはその取消し。 What is important nobody decides by 専決. */
    public void flag(ChangeId id, boolean important, @Nullable String reason, Person by) {
        work.as(by, () -> {
            ChangeHead head = changes.head(id);
            boolean drafting =
                    head.drafter().equals(by.username()) && (head.status() == ChangeStatus.DRAFT || head.withDrafter());
            if (!drafting && !by.is(Role.SECRETARIAT)) {
                throw Refused.forbidden("important.notYours");
            }
            if (head.important() == important) {
                throw Refused.conflict(important ? "important.already" : "important.none");
            }
            String why = required(reason);
            changes.flag(id, important);
            List<UUID> cases = new ArrayList<>(List.of(id.value()));
            consultations.holding(id).ifPresent(bundle -> cases.add(bundle.id().value()));
            offers.renewOf(cases);
            String key = important ? "flagImportant" : "unflagImportant";
            events.publishEvent(new Moved(key, by, List.of(id.value()), null, Map.of(), why));
            return id;
        });
    }

    /** Until the day comes; then it may be put off again. */
    private boolean rests(Task task) {
        Date until = task.getFollowUpDate();
        return until != null
                && LocalDate.ofInstant(until.toInstant(), Office.ZONE).isAfter(office.today());
    }

    private Task mine(String id, Person by) {
        Task task = tasks.open(id).orElseThrow(() -> Refused.conflict("task.gone"));
        tasks.one(id, by);
        return task;
    }

    private Request request(Task task, Person by) {
        return tasks.request(task, by);
    }

    private void tell(String key, Request request, Map<String, String> answers, @Nullable String reason) {
        Subject subject = request.step().subject(request.at());
        Map<String, String> told = new LinkedHashMap<>(answers);
        told.put("step", request.step().key());
        events.publishEvent(new Moved(key, request.by(), subject.changes(), subject.consultation(), told, reason));
    }

    private LocalDate until(@Nullable LocalDate until) {
        if (until == null) {
            throw Refused.invalid("until", "required");
        }
        if (!until.isAfter(office.today()) || until.isAfter(office.today().plusDays(LONGEST_HOLD))) {
            throw Refused.invalid("until", "hold.until");
        }
        return until;
    }

    static String required(@Nullable String reason) {
        Refused.ifAny(Texts.require("reason", reason, REASON).stream().toList());
        return String.valueOf(reason);
    }
}
