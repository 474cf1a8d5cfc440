package jp.shimon.consultation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.plan.Cause;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Revising;
import jp.shimon.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 計画への反映：反映する項目のすべてを、一つの版で、一つの取引で。 */
@Component
class Adoption {

    private static final String SERIES = "変";
    private static final String CORRECTIONS = "訂";

    private final ItemRepository items;
    private final DecisionRepository decisions;
    private final EarlierReportRepository earlier;
    private final IssuedMeasures issued;
    private final MeetingRepository meetings;
    private final Changes changes;
    private final Plans plans;
    private final Register register;
    private final Opinions opinions;

    Adoption(
            ItemRepository items,
            DecisionRepository decisions,
            EarlierReportRepository earlier,
            IssuedMeasures issued,
            MeetingRepository meetings,
            Changes changes,
            Plans plans,
            Register register,
            Opinions opinions) {
        this.items = items;
        this.decisions = decisions;
        this.earlier = earlier;
        this.issued = issued;
        this.meetings = meetings;
        this.changes = changes;
        this.plans = plans;
        this.register = register;
        this.opinions = opinions;
    }

    /** The caller holds the locks of plan and consultation. Done once: what was decided is not open any more. */
    Adopted adopt(Consultation consultation, Person by) {
        List<Item> all = items.of(consultation.id().value());
        Map<Boolean, List<Item>> open =
                all.stream().filter(Item::open).collect(Collectors.partitioningBy(item -> item.decision() != null));
        List<Item> decided = open.getOrDefault(true, List.of());
        boolean remaining = !open.getOrDefault(false, List.of()).isEmpty();
        int report = consultation.reportNo();
        if (!decided.isEmpty()) {
            settle(consultation, decided, by);
            goOn(consultation, decided, remaining);
        } else if (!remaining && all.stream().allMatch(item -> item.decision() == null)) {
            consultation.close("ALL_WITHDRAWN"); // between the report and the decision
        }
        Map<ItemId, List<OpinionId>> followed = opinions.follow(decided);
        List<Settled> settled = decided.stream()
                .map(item ->
                        new Settled(item.change(), fate(item.decision()), followed.getOrDefault(item.id(), List.of())))
                .toList();
        return new Adopted(settled, report, remaining, consultation.deciding().announcing());
    }

    private void settle(Consultation consultation, List<Item> decided, Person by) {
        List<Item> adopted = decided.stream().filter(Adoption::adopts).toList();
        if (!adopted.isEmpty()) {
            revise(consultation, adopted, by);
        }
        deciding(decided, AdoptionChoice.SEND_BACK).forEach(item -> changes.returnedToDrafter(item.change()));
        deciding(decided, AdoptionChoice.NOT_TAKEN_UP)
                .forEach(item -> changes.ended(item.change(), ChangeStatus.NOT_TAKEN_UP, whyNot(item), by));
        decided.forEach(Item::close);
        issued.release(decided.stream().map(Item::id).toList());
    }

    /** 適当でない is followed without another word: the reason is the committee's. */
    private static String whyNot(Item item) {
        return Stream.of(Optional.ofNullable(item.decisionReason()), Optional.ofNullable(item.opinion()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private void goOn(Consultation consultation, List<Item> decided, boolean remaining) {
        if (remaining) {
            earlier.save(consultation.goesOn());
        } else if (decided.stream().noneMatch(Adoption::adopts)) {
            consultation.close("NOTHING_ADOPTED");
        }
    }

    private static boolean adopts(Item item) {
        AdoptionChoice choice = item.decision();
        return choice != null && choice.adopts();
    }

    /** One version for all that changes; each correction is a version of its own, since it holds from an earlier day. */
    private void revise(Consultation consultation, List<Item> adopted, Person by) {
        // what the committee did not hear was promised no number
        changes.fixNumbers(adopted.stream()
                .filter(item -> item.headquarters() == HeadquartersChoice.MINOR)
                .map(Item::change)
                .toList());
        List<ChangeId> ids = adopted.stream().map(Item::change).toList();
        Map<Boolean, List<ChangeId>> corrections = changes.heads(ids).stream()
                .collect(Collectors.partitioningBy(
                        head -> head.kind() == ChangeKind.CORRECT,
                        Collectors.mapping(ChangeHead::id, Collectors.toList())));
        for (ChangeId id : corrections.getOrDefault(true, List.of())) {
            Cause cause = cause(consultation, Cause.Kind.CORRECTION, id.value(), by);
            plans.correct(consultation.plan(), cause, changes.revisings(id));
        }
        List<ChangeId> changed = corrections.getOrDefault(false, List.of());
        if (!changed.isEmpty()) {
            Cause cause = cause(
                    consultation, Cause.Kind.CONSULTATION, consultation.id().value(), by);
            List<Revising> revisings = ids.stream()
                    .filter(changed::contains)
                    .flatMap(id -> changes.revisings(id).stream())
                    .toList();
            plans.revise(consultation.plan(), cause, revisings);
        }
        changes.adopted(ids);
    }

    private Cause cause(Consultation consultation, Cause.Kind kind, UUID subject, Person by) {
        UUID id = consultation.id().value();
        List<Decision> made = decisions.of(id);
        DecisionView decision = made.get(made.size() - 1).view();
        List<Meeting> held = meetings.of(id);
        @Nullable
        UUID meeting = held.isEmpty() ? null : held.get(held.size() - 1).id();
        String series = kind == Cause.Kind.CORRECTION ? CORRECTIONS : SERIES;
        return new Cause(
                kind,
                id,
                meeting,
                consultation.letterNumber(),
                register.assign(series, decision.decidedOn(), subject),
                decision.decidedOn(),
                decision.decidedOn(),
                by.username(),
                null,
                consultation.reportNo());
    }

    private static List<Item> deciding(List<Item> open, AdoptionChoice choice) {
        return open.stream().filter(item -> item.decision() == choice).toList();
    }

    private static Fate fate(@Nullable AdoptionChoice choice) {
        return switch (Objects.requireNonNull(choice)) {
            case ADOPT, ADOPT_UNAMENDED -> Fate.ADOPTED;
            case SEND_BACK -> Fate.RETURNED;
            case NOT_TAKEN_UP -> Fate.NOT_TAKEN_UP;
        };
    }
}
