package jp.shimon.process.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shimon.approval.DutyExceptions;
import jp.shimon.identity.Person;
import jp.shimon.process.Moved;
import jp.shimon.process.steps.Away;
import jp.shimon.process.steps.Capacity;
import jp.shimon.process.steps.StandIns.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 後始末：what a step done for somebody else, or by an exception, leaves to be looked at. */
@Component
class Aftermath {

    private final PassingOver passing;
    private final DutyExceptions exceptions;
    private final Couriers couriers;
    private final Away away;
    private final ApplicationEventPublisher events;

    Aftermath(
            PassingOver passing,
            DutyExceptions exceptions,
            Couriers couriers,
            Away away,
            ApplicationEventPublisher events) {
        this.passing = passing;
        this.exceptions = exceptions;
        this.couriers = couriers;
        this.away = away;
        this.events = events;
    }

    void of(Request request, Capacity capacity, @Nullable String reason) {
        if (capacity.is(Capacity.Kind.DEPUTY)) {
            Person decider = Objects.requireNonNull(capacity.whom());
            passing.opened(request.step(), request.at(), List.of(decider), request.by(), reason);
        } else if (capacity.is(Capacity.Kind.EXCEPTION)) {
            exceptions.used(Objects.requireNonNull(capacity.exception()));
            couriers.enter("DutyExceptionMade", Objects.requireNonNull(capacity.exception()));
        }
    }

    /** @param drawn whether the drawing knows 後閲; a case of an older one goes the way of an approval */
    Map<String, Object> passedOver(Request request, String reason, boolean drawn) {
        List<Person> absent = away.possible(request.step().doers(request.at()));
        passing.opened(request.step(), request.at(), absent, null, reason);
        Moved moved = passing.moved("passOver", request.step(), request.at(), absent, request.by(), reason);
        Map<String, Object> decision = new HashMap<>(request.step().passOver(request.at()));
        events.publishEvent(moved);
        if (!drawn) {
            decision.replace("outcome", "APPROVE");
        }
        return decision;
    }
}
