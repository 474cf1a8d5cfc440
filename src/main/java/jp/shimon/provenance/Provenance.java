package jp.shimon.provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Accounts;
import jp.shimon.plan.Ancestry;
import jp.shimon.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 由来。 The door of this room: one call tells of every cell of a measure where it comes from. Each room below is asked
 * once, for everything; so the statements do not grow with the cells nor with the revisions.
 */
@Component
@Transactional(readOnly = true)
public class Provenance {

    private final Plans plans;
    private final Changes changes;
    private final Reviews reviews;
    private final Consultations consultations;
    private final Accounts accounts;

    Provenance(Plans plans, Changes changes, Reviews reviews, Consultations consultations, Accounts accounts) {
        this.plans = plans;
        this.changes = changes;
        this.reviews = reviews;
        this.consultations = consultations;
        this.accounts = accounts;
    }

    /** @throws jp.shimon.shared.Refused NOT_FOUND for a measure that did not stand in the plan on that day */
    public ProvenanceView of(String plan, String idOrPath, @Nullable LocalDate asOf, @Nullable Instant known) {
        Ancestry ancestry = plans.ancestry(plan, idOrPath, asOf, known);
        return new ProvenanceView(
                ancestry.measure(),
                ancestry.path(),
                ancestry.last().content().title(),
                ancestry.asOf(),
                ancestry.known(),
                ancestry.years(),
                Blame.of(
                        ancestry.revisions().stream()
                                .map(Ancestry.Ancestor::content)
                                .toList(),
                        ancestry.years()),
                sources(ancestry.revisions()));
    }

    private List<Source> sources(List<Ancestry.Ancestor> line) {
        List<ChangeHead> heads = changes.heads(
                ids(line, r -> r.cause().change()).map(ChangeId::new).toList());
        Evidence evidence = new Evidence(
                heads,
                reviews.rated(heads.stream()
                        .flatMap(head -> head.measures().stream())
                        .distinct()
                        .toList()),
                consultations.sources(ids(line, r -> r.cause().consultation())
                        .map(ConsultationId::new)
                        .toList()),
                accounts.departments());
        return Stream.iterate(0, i -> i < line.size(), i -> i + 1)
                .map(i -> evidence.source(i + 1, line.get(i)))
                .toList();
    }

    private static Stream<UUID> ids(List<Ancestry.Ancestor> line, Function<Ancestry.Ancestor, @Nullable UUID> id) {
        return line.stream()
                .map(id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct();
    }
}
