package jp.shimon.change;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 新規取組のヒアリング：必要性、目標、費用、体制、重複。 */
@Entity
@Immutable
class NewMeasureHearing {

    @Embeddable
    record Key(UUID changeId, int round, Instant recordedAt) implements Serializable {}

    @EmbeddedId
    private Key key;

    private LocalDate heldOn;
    private String notes;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected NewMeasureHearing() {}

    NewMeasureHearing(ChangeId change, int round, LocalDate heldOn, String notes, String by, Instant at) {
        this.key = new Key(change.value(), round, at);
        this.heldOn = heldOn;
        this.notes = notes;
        this.recordedBy = by;
    }
}
