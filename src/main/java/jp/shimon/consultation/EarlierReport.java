package jp.shimon.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;

/** 一部答申：a report on some of the items, while the others were carried over. What it said stays. */
@Entity
class EarlierReport {

    @Embeddable
    record Key(UUID consultationId, int no) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Embedded
    private Report report;

    @SuppressWarnings("NullAway.Init")
    protected EarlierReport() {}

    EarlierReport(ConsultationId consultation, int no, Report report) {
        this.key = new Key(consultation.value(), no);
        this.report = report;
    }

    ConsultationId consultation() {
        return new ConsultationId(key.consultationId());
    }

    Report report() {
        return report;
    }

    void announced(Report now) {
        this.report = now;
    }

    ReportView view() {
        return new ReportView(key.no(), report);
    }
}
