package jp.shimon.provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.shimon.plan.Ancestry;
import jp.shimon.plan.Correction;
import jp.shimon.plan.Naming;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 由来。 The door of this room: where every cell of a measure and every name of a node comes from, and what was corrected.
 * The statements grow with none of them.
 */
@Component
@Transactional(readOnly = true)
public class Provenance {

    private final Plans plans;
    private final Witnesses witnesses;

    Provenance(Plans plans, Witnesses witnesses) {
        this.plans = plans;
        this.witnesses = witnesses;
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
        Evidence evidence =
                witnesses.of(line.stream().map(Ancestry.Ancestor::recorded).toList());
        return IntStream.range(0, line.size())
                .mapToObj(i ->
                        evidence.source(i + 1, line.get(i).no(), line.get(i).recorded()))
                .toList();
    }

    /** 体系の名称の由来。 @throws jp.shimon.shared.Refused NOT_FOUND for a node that the plan does not have */
    public NamesView names(String plan, String idOrPath, @Nullable Instant known) {
        Naming naming = plans.naming(plans.id(plan), idOrPath, known);
        List<Naming.Name> names = naming.names();
        Evidence evidence =
                witnesses.of(names.stream().map(Naming.Name::recorded).toList());
        return new NamesView(
                naming.node(),
                naming.path(),
                naming.known(),
                IntStream.range(0, names.size())
                        .mapToObj(i -> name(i + 1, names.get(i), evidence))
                        .toList());
    }

    private static NamesView.Name name(int no, Naming.Name name, Evidence evidence) {
        return new NamesView.Name(name.name(), name.from(), name.until(), evidence.source(no, no, name.recorded()));
    }

    /** 正誤表。 */
    public ErrataView errata(String plan) {
        PlanId id = plans.id(plan);
        List<Correction> all = plans.corrections(id);
        Evidence evidence = witnesses.of(all.stream().map(Correction::recorded).toList());
        return new ErrataView(
                plan,
                plans.head(id).name(),
                IntStream.range(0, all.size())
                        .mapToObj(i -> erratum(all.size() - i, all.get(i), evidence))
                        .toList());
    }

    private static Erratum erratum(int no, Correction correction, Evidence evidence) {
        return Erratum.of(correction, evidence.source(no, correction.revision(), correction.recorded()));
    }
}
