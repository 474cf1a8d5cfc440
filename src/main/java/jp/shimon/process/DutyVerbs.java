package jp.shimon.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shimon.approval.DutyExceptions;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.notice.Notices;
import jp.shimon.process.engine.Holding;
import jp.shimon.process.engine.TaskDesk;
import jp.shimon.process.engine.Work;
import jp.shimon.process.steps.Away;
import jp.shimon.process.steps.Doers;
import jp.shimon.process.steps.StandIns;
import jp.shimon.process.steps.StandIns.Request;
import jp.shimon.process.steps.Subject;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 職務分離の例外を認める：where nobody may do a step, a manager lets somebody do it, and a second person looks at it. */
@Component
public class DutyVerbs {

    private final TaskDesk tasks;
    private final Holding holding;
    private final Work work;
    private final Away away;
    private final StandIns standIns;
    private final DutyExceptions exceptions;
    private final Accounts accounts;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    DutyVerbs(
            TaskDesk tasks,
            Holding holding,
            Work work,
            Away away,
            StandIns standIns,
            DutyExceptions exceptions,
            Accounts accounts,
            Notices notices,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.holding = holding;
        this.work = work;
        this.away = away;
        this.standIns = standIns;
        this.exceptions = exceptions;
        this.accounts = accounts;
        this.notices = notices;
        this.events = events;
    }

    /** @throws Refused FORBIDDEN but for a manager, CONFLICT while somebody may do it, INVALID naming the field */
    public void allow(String id, @Nullable String person, @Nullable String reason, Person by) {
        if (!by.is(Role.MANAGER)) {
            throw Refused.forbidden("duty.managersOnly");
        }
        String why = Verbs.required(reason);
        work.as(by, () -> {
            Task task = tasks.open(id).orElseThrow(() -> Refused.conflict("task.gone"));
            Request request = tasks.request(task, by);
            Person doer = candidate(request, person);
            Subject subject = request.step().subject(request.at());
            exceptions.allow(
                    new DutyExceptions.Allowed(
                            subject.changes().get(0),
                            subject.title(),
                            id,
                            request.step().key(),
                            doer.username()),
                    why,
                    by);
            holding.offer(id, doer.username());
            tell(request, subject, doer, why);
            return id;
        });
    }

    /** Who could be allowed to do it: those who have the role, though they did another part; nobody while somebody may. */
    public List<Person> candidates(Request request) {
        Doers doers = standIns.doers(request);
        if (doers.role() == null || !away.possible(doers).isEmpty()) {
            return List.of();
        }
        List<Person> close = away.possible(new Doers(doers.role(), doers.department(), null, Set.of(), doers.also()));
        return close.isEmpty() ? away.possible(new Doers(doers.role(), null, null, Set.of(), doers.also())) : close;
    }

    private Person candidate(Request request, @Nullable String person) {
        List<Person> possible = away.possible(standIns.doers(request));
        if (!possible.isEmpty()) {
            throw Refused.conflict(
                    "duty.somebodyMay", possible.stream().map(Person::name).collect(Collectors.joining("、")));
        }
        if (person == null || person.isBlank()) {
            throw Refused.invalid("person", "required");
        }
        return candidates(request).stream()
                .filter(candidate -> candidate.username().equals(person))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("person", "duty.noCandidate", person));
    }

    private void tell(Request request, Subject subject, Person doer, String why) {
        Map<String, String> told = Map.of("step", request.step().key(), "asWhom", doer.name());
        events.publishEvent(
                new Moved("allowException", request.by(), subject.changes(), subject.consultation(), told, why));
        events.publishEvent(new TaskOffered(request.task(), subject.department(), List.of(doer.username())));
        notices.tell(
                List.of(doer.username()),
                "notice.exceptionAllowed",
                List.of(
                        subject.title(),
                        accounts.person(request.by().username()).name()),
                subject.changes().get(0));
    }
}
