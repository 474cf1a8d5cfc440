package jp.shimon.web.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Supposition;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.Plans;
import jp.shimon.plan.VersionView;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 選ばれた計画を読む：the doors of plan and consultation, asked for one state. */
@Component
class PlanStates {

    private final Plans plans;
    private final Consultations consultations;

    PlanStates(Plans plans, Consultations consultations) {
        this.plans = plans;
        this.consultations = consultations;
    }

    /** 読み方。 */
    private interface Reading {
        PlanView read(@Nullable LocalDate asOf, @Nullable Instant known);
    }

    /** @throws Refused NOT_FOUND for a plan, a version or a consultation that is not there */
    StatedPlan of(String code, PlanState state) {
        return of(code, state, (asOf, known) -> plans.at(code, asOf, known));
    }

    /** As {@link #of}, but only the part around a node; a plan that is supposed is read whole. */
    StatedPlan part(String code, PlanState state, @Nullable UUID around) {
        return of(code, state, (asOf, known) -> plans.part(code, asOf, known, around));
    }

    private StatedPlan of(String code, PlanState state, Reading reading) {
        return switch (state.kind()) {
            case NOW, DATE -> at(state, state.asOf(), state.known(), reading);
            case ORIGINAL, VERSION -> {
                VersionView version = plans.version(code, state.version());
                yield at(state, version.inForceFrom(), version.knownSince(), reading);
            }
            case BEFORE -> {
                VersionView version = plans.version(code, state.version());
                Instant before = version.knownSince().minus(1, ChronoUnit.MICROS);
                yield at(state, version.inForceFrom(), before, reading);
            }
            case IF_ADOPTED -> supposed(code, state);
        };
    }

    private static StatedPlan at(PlanState state, @Nullable LocalDate asOf, @Nullable Instant known, Reading reading) {
        return new StatedPlan(state, reading.read(asOf, known), known, null);
    }

    private StatedPlan supposed(String code, PlanState state) {
        Supposition supposition =
                consultations.ifAdopted(new ConsultationId(Objects.requireNonNull(state.consultation())));
        if (!supposition.plan().equals(plans.id(code))) {
            throw Refused.invalid("ifAdopted", "state.otherPlan", supposition.title());
        }
        return new StatedPlan(state, plans.at(code, null, null).supposing(supposition.revisings()), null, supposition);
    }
}
