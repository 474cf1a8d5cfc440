package jp.shimon.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** 資料の訂正：a new paper beside the one that was issued. Neither is ever changed. */
@Entity
class PaperCorrection {

    @Embeddable
    record Key(UUID consultationId, int no) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant correctedAt;
    private String correctedBy;
    private String reason;
    private String frozen;
    private String digest;

    @SuppressWarnings("NullAway.Init")
    protected PaperCorrection() {}

    PaperCorrection(ConsultationId consultation, PaperContent content, String by, Instant now) {
        PaperContent.Correction says = content.correctionStated();
        this.key = new Key(consultation.value(), says.no());
        this.correctedAt = now;
        this.correctedBy = by;
        this.reason = says.reason();
        this.frozen = Papers.canonical(content);
        this.digest = Papers.digest(frozen);
    }

    int no() {
        return key.no();
    }

    PaperContent content() {
        return Papers.read(frozen);
    }

    String digest() {
        return digest;
    }

    PaperVersion version(PaperHead before) {
        PaperContent content = content();
        return new PaperVersion(
                no(),
                content.exhibitNo(),
                content.correctionStated().on(),
                correctedAt,
                correctedBy,
                reason,
                digest,
                content.head().changedFrom(before));
    }
}
