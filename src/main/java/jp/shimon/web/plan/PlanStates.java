package jp.shimon.web.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import jp.shimon.change.PlanComparison;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Supposition;
import jp.shimon.plan.Beside;
import jp.shimon.plan.Moment;
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

    /** Two states side by side; what cannot differ is left out, unless one of them is only supposed. */
    Compared beside(String code, PlanState left, PlanState right) {
        if (left.kind() == PlanState.Kind.IF_ADOPTED || right.kind() == PlanState.Kind.IF_ADOPTED) {
            StatedPlan before = of(code, left);
            StatedPlan after = of(code, right);
            return new Compared(before, after, PlanComparison.of(before.plan(), after.plan()));
        }
        Moment from = moment(code, left);
        Moment to = moment(code, right);
        Beside both = plans.beside(code, from, to);
        return new Compared(
                new StatedPlan(left, both.left(), from.known(), null),
                new StatedPlan(right, both.right(), to.known(), null),
                PlanComparison.of(both.left(), both.right()).and(both.unread()));
    }

    private StatedPlan of(String code, PlanState state, Reading reading) {
        if (state.kind() == PlanState.Kind.IF_ADOPTED) {
            return supposed(code, state);
        }
        Moment moment = moment(code, state);
        return new StatedPlan(state, reading.read(moment.asOf(), moment.known()), moment.known(), null);
    }

    private Moment moment(String code, PlanState state) {
        return switch (state.kind()) {
            case NOW, DATE, IF_ADOPTED -> new Moment(state.asOf(), state.known());
            case ORIGINAL, VERSION -> {
                VersionView version = plans.version(code, state.version());
                yield new Moment(version.inForceFrom(), version.knownSince());
            }
            case BEFORE -> {
                VersionView version = plans.version(code, state.version());
                yield new Moment(version.inForceFrom(), version.knownSince().minus(1, ChronoUnit.MICROS));
            }
        };
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
