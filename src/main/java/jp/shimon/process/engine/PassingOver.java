package jp.shimon.process.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.approval.PostViews;
import jp.shimon.approval.Routes;
import jp.shimon.identity.Person;
import jp.shimon.notice.Notices;
import jp.shimon.process.Moved;
import jp.shimon.process.steps.Away;
import jp.shimon.process.steps.Case;
import jp.shimon.process.steps.Step;
import jp.shimon.process.steps.Steps;
import jp.shimon.process.steps.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 後閲：the case goes on without intermediate approvers who are away; they look at it when they are back. */
@Component
public class PassingOver {

    private final Steps steps;
    private final Away away;
    private final Routes routes;
    private final PostViews views;
    private final Notices notices;
    private final Couriers couriers;
    private final ApplicationEventPublisher events;

    PassingOver(
            Steps steps,
            Away away,
            Routes routes,
            PostViews views,
            Notices notices,
            Couriers couriers,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.away = away;
        this.routes = routes;
        this.views = views;
        this.notices = notices;
        this.couriers = couriers;
        this.events = events;
    }

    /** Everybody who could do the step, where all are away and the city's rule says to go on; otherwise nobody. */
    public List<Person> byItself(String step, Case at) {
        List<Person> absent = away.allOf(steps.of(step).doers(at));
        return absent.isEmpty() || !routes.current().passOver() ? List.of() : absent;
    }

    /** 後閲のタスクを開く。 {@code doneBy} and {@code reason} where it was a 代決, or somebody's own decision to go on. */
    public void opened(Step step, Case at, List<Person> absent, @Nullable Person doneBy, @Nullable String reason) {
        Subject subject = step.subject(at);
        PostViews.Missed missed =
                new PostViews.Missed(step.key(), subject.title(), subject.changes(), subject.consultation());
        for (Person person : absent) {
            UUID id = views.open(person.username(), missed, doneBy == null ? null : doneBy.username(), reason);
            couriers.enter("PostViewAsked", id);
        }
        String key = doneBy == null ? "notice.passedOver" : "notice.deputized";
        List<String> args = doneBy == null ? List.of(subject.title()) : List.of(subject.title(), doneBy.name());
        subject.changes().stream()
                .findFirst()
                .ifPresent(change ->
                        notices.tell(absent.stream().map(Person::username).toList(), key, args, change));
    }

    /** What the timeline tells of it. */
    public Moved moved(String key, Step step, Case at, List<Person> absent, Person by, @Nullable String reason) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("step", step.key());
        told.put("asWhom", absent.stream().map(Person::name).collect(Collectors.joining("、")));
        String department = step.doers(at).department();
        if (department != null) {
            told.put("department", department);
        }
        Subject subject = step.subject(at);
        return new Moved(key, by, subject.changes(), subject.consultation(), told, reason);
    }

    /** 自動の後閲：by the city's rule, on the way of whoever moved the case on. */
    public void byRule(String stepKey, Case at, List<Person> absent, Person by) {
        Step step = steps.of(stepKey);
        opened(step, at, absent, null, null);
        events.publishEvent(moved("passOverByRule", step, at, absent, by, null));
    }
}
