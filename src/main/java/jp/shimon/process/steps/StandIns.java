package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.approval.DutyException;
import jp.shimon.approval.DutyExceptions;
import jp.shimon.approval.Routes;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Field;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;

/** 代わり：who may do a step for somebody else, and as what. Only final deciders have 代決; intermediates have 後閲. */
@Component
public class StandIns {

    /** 決裁。 */
    private static final Set<String> FINAL = Set.of("approveConsultation", "decideAdoption", "decideWithdrawal");

    private static final Set<String> INTERMEDIATE = Set.of("approveProposal", "concur");
    private static final Set<String> PULLED_UP = Set.of("approveProposal");
    private static final String REASON = "deputyReason";

    private final Away away;
    private final Delegated delegated;
    private final DutyExceptions exceptions;
    private final Routes routes;
    private final Changes changes;

    StandIns(Away away, Delegated delegated, DutyExceptions exceptions, Routes routes, Changes changes) {
        this.away = away;
        this.delegated = delegated;
        this.exceptions = exceptions;
        this.routes = routes;
        this.changes = changes;
    }

    /** What a person asks to do, at which task. */
    public record Request(Step step, Case at, String task, Person by) {}

    public static boolean isFinal(Step step) {
        return isFinal(step.key());
    }

    public static boolean isFinal(String step) {
        return FINAL.contains(step);
    }

    public static String[] finals() {
        return FINAL.toArray(String[]::new);
    }

    public static boolean isIntermediate(Step step) {
        return INTERMEDIATE.contains(step.key());
    }

    /** Who may do it for themselves. */
    public Doers doers(Request request) {
        return delegated.doers(request.step(), request.at());
    }

    /** @throws Refused FORBIDDEN or CONFLICT, saying why not */
    public Capacity capacity(Request request, Capacity.Kind asked) {
        return switch (asked) {
            case PULL_UP -> pullUp(request);
            case PASS_OVER -> passOver(request);
            default -> usual(request).orElseThrow(() -> Refused.forbidden("task.notYours"));
        };
    }

    /** As oneself, as a deputy, or by an exception that was allowed. */
    public Optional<Capacity> usual(Request request) {
        Doers doers = doers(request);
        if (doers.include(request.by())) {
            boolean other = delegated.applies(request.step(), request.at());
            return Optional.of(other ? Capacity.of(Capacity.Kind.DELEGATED) : Capacity.OWN);
        }
        Optional<Person> decider =
                isFinal(request.step()) ? away.coveredBy(request.by(), doers).findFirst() : Optional.empty();
        if (decider.isPresent()) {
            refuseOwnDraft(request);
            return decider.map(Capacity::deputyOf);
        }
        return exceptions
                .forTask(request.task(), request.by().username())
                .map(DutyException::id)
                .map(id -> new Capacity(Capacity.Kind.EXCEPTION, null, id));
    }

    /** Whether a person may do it now, in whatever capacity. */
    public boolean may(Request request) {
        try {
            return usual(request).isPresent();
        } catch (Refused ownDraft) {
            return false;
        }
    }

    private Capacity pullUp(Request request) {
        if (!PULLED_UP.contains(request.step().key())) {
            throw Refused.conflict("pullUp.notThisStep");
        }
        if (doers(request).include(request.by())) {
            throw Refused.conflict("pullUp.yourOwn");
        }
        String department = String.valueOf(request.step().subject(request.at()).department());
        if (!routes.superior(request.by(), department)) {
            throw Refused.forbidden("pullUp.notSuperior");
        }
        refuseOwnDraft(request);
        return Capacity.of(Capacity.Kind.PULL_UP);
    }

    private Capacity passOver(Request request) {
        if (!INTERMEDIATE.contains(request.step().key())) {
            throw Refused.conflict("passOver.notThisStep");
        }
        if (!request.by().is(Role.SECRETARIAT)) {
            throw Refused.forbidden("passOver.secretariatOnly");
        }
        refuseOwnDraft(request);
        List<Person> possible = away.possible(doers(request));
        if (possible.isEmpty()) {
            throw Refused.conflict("passOver.nobody");
        }
        Set<String> today = away.today();
        List<String> here = possible.stream()
                .filter(person -> !today.contains(person.username()))
                .map(Person::name)
                .toList();
        if (!here.isEmpty()) {
            throw Refused.conflict("passOver.present", String.join("、", here));
        }
        return Capacity.of(Capacity.Kind.PASS_OVER);
    }

    private void refuseOwnDraft(Request request) {
        boolean own = heads(request).stream()
                .anyMatch(head -> head.drafter().equals(request.by().username()));
        if (own) {
            throw Refused.forbidden("duty.ownDraft");
        }
    }

    /** What the step asks of somebody in this capacity. */
    public List<Field> fields(Request request, Capacity capacity) {
        return asked(request, capacity, request.step().fields(request.at()));
    }

    /** As {@link #fields(Request, Capacity)}, where what is asked depends on what was answered to another field. */
    public List<Field> fields(Request request, Capacity capacity, Map<String, ?> given) {
        return asked(request, capacity, request.step().fields(request.at(), given));
    }

    private List<Field> asked(Request request, Capacity capacity, List<Field> fields) {
        if (!capacity.is(Capacity.Kind.DEPUTY) || !important(request)) {
            return fields;
        }
        List<Field> more = new ArrayList<>(fields);
        more.add(Field.longText(REASON));
        return more;
    }

    /** 重要な案件の代決には理由が要る。 @throws Refused INVALID naming the field */
    public void refuseUnexplained(Request request, Capacity capacity, Answers answers) {
        if (capacity.is(Capacity.Kind.DEPUTY) && important(request) && answers.text(REASON) == null) {
            throw Refused.invalid(REASON, "deputy.important");
        }
    }

    private boolean important(Request request) {
        return heads(request).stream().anyMatch(ChangeHead::important);
    }

    private List<ChangeHead> heads(Request request) {
        Set<UUID> ids = Set.copyOf(request.step().subject(request.at()).changes());
        return changes.heads(ids.stream().map(ChangeId::new).collect(Collectors.toSet()));
    }
}
