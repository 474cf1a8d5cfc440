package jp.shimon.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** 決裁：いつ、誰が、どの文書で。 Kept for good. */
@Entity
@Immutable
class Decision {

    @Id
    private UUID id;

    private UUID consultationId;
    private String step;
    private boolean approved;
    private LocalDate decidedOn;
    private String decider;

    @Nullable
    private String documentNumber;

    @Nullable
    private String reason;

    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(ConsultationId consultation, DecisionView view, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.consultationId = consultation.value();
        this.step = view.step();
        this.approved = view.approved();
        this.decidedOn = view.decidedOn();
        this.decider = view.decider();
        this.documentNumber = view.documentNumber();
        this.reason = view.reason();
        this.recordedBy = view.recordedBy();
        this.recordedAt = recordedAt;
    }

    ConsultationId consultation() {
        return new ConsultationId(consultationId);
    }

    DecisionView view() {
        return new DecisionView(step, approved, decidedOn, decider, documentNumber, reason, recordedBy);
    }
}
