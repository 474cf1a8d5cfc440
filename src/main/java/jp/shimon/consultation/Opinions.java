package jp.shimon.consultation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 附帯意見：答申に付されたものと、その対応方針。 The room's door for what follows an adoption. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Opinions {

    private final OpinionRepository opinions;
    private final ItemRepository items;
    private final ConsultationRepository consultations;
    private final ConsultationReader reader;
    private final Changes changes;
    private final Plans plans;
    private final EntityManager entities;
    private final Office office;

    Opinions(
            OpinionRepository opinions,
            ItemRepository items,
            ConsultationRepository consultations,
            ConsultationReader reader,
            Changes changes,
            Plans plans,
            EntityManager entities,
            Office office) {
        this.opinions = opinions;
        this.items = items;
        this.consultations = consultations;
        this.reader = reader;
        this.changes = changes;
        this.plans = plans;
        this.entities = entities;
        this.office = office;
    }

    /** 附帯意見を記録する。 The caller holds the lock of the consultation, so that numbers follow each other. */
    void record(ConsultationId consultation, ItemId item, UUID meeting, List<OpinionForm> said) {
        if (said.isEmpty()) {
            return;
        }
        int no = opinions.lastNo(consultation.value());
        for (OpinionForm form : said) {
            entities.persist(new Opinion(consultation.value(), item.value(), meeting, ++no, form));
        }
    }

    /** 計画への反映に続いて、附帯意見への対応を始める。 Asks the database only where an item bears opinions. */
    Map<ItemId, List<OpinionId>> follow(List<Item> settled) {
        List<UUID> bearing = settled.stream()
                .filter(item -> item.outcome() == ItemOutcome.APPROPRIATE_WITH_OPINION)
                .map(item -> item.id().value())
                .toList();
        if (bearing.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Item> byId =
                settled.stream().collect(Collectors.toMap(item -> item.id().value(), Function.identity()));
        Map<ItemId, List<OpinionId>> opened = new HashMap<>();
        for (Opinion opinion : opinions.on(bearing)) {
            Item item = Objects.requireNonNull(byId.get(opinion.item()));
            if (item.decision() == AdoptionChoice.ADOPT) {
                open(opinion, changes.head(item.change()));
                opened.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(opinion.id());
            } else {
                opinion.lapsed();
            }
        }
        return opened;
    }

    private static void open(Opinion opinion, ChangeHead change) {
        opinion.opened(
                change.department(),
                change.measures().stream().map(MeasureId::value).toList());
    }

    /** 附帯意見への対応方針を回答する。 */
    public void answered(OpinionId id, String policy, @Nullable Integer dueYear, Person by) {
        find(id).answered(policy, dueYear, by.username(), office.now());
    }

    /** 対応状況を確認する。 {@code as}: {@code ANSWERING} where it is not met yet. */
    public void confirmed(OpinionId id, OpinionState as, @Nullable String note, Person by) {
        find(id).confirmed(as, note, by.username(), office.now());
    }

    @Transactional(readOnly = true)
    public OpinionView one(OpinionId id) {
        return views(List.of(find(id))).get(0);
    }

    /** Every 附帯意見, those of the newest consultation first. */
    @Transactional(readOnly = true)
    public List<OpinionView> all() {
        return views(opinions.newest());
    }

    @Transactional(readOnly = true)
    public List<OpinionView> of(ConsultationId consultation) {
        return views(opinions.of(consultation.value()));
    }

    /** What was said about a measure and is not met yet, the most urgent first. */
    @Transactional(readOnly = true)
    public List<OpinionView> openOn(MeasureId measure) {
        return views(opinions.openOn(measure.value()));
    }

    private List<OpinionView> views(List<Opinion> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, ItemView> about = reader
                .views(items.findAllById(found.stream().map(Opinion::item).toList()))
                .stream()
                .collect(Collectors.toMap(item -> item.id().value(), Function.identity()));
        Map<UUID, ConsultationHeadline> of =
                consultations
                        .findAllById(found.stream()
                                .map(Opinion::consultation)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(c -> c.id().value(), this::headline));
        return found.stream()
                .map(opinion -> opinion.view(
                        Objects.requireNonNull(of.get(opinion.consultation())),
                        Objects.requireNonNull(about.get(opinion.item()))))
                .toList();
    }

    private ConsultationHeadline headline(Consultation consultation) {
        return new ConsultationHeadline(
                consultation.id(), consultation.head().title(), plans.code(consultation.plan()));
    }

    private Opinion find(OpinionId id) {
        return opinions.findById(id.value()).orElseThrow(() -> Refused.notFound("opinion.gone"));
    }
}
