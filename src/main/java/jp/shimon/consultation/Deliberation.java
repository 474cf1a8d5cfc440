package jp.shimon.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 審議：一回の会議での、一つの項目の結果。 Kept for good. */
@Entity
@Immutable
class Deliberation {

    @Embeddable
    record Key(UUID meetingId, UUID itemId) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ItemOutcome outcome;

    @Nullable
    private String opinion;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> excluded;

    @Nullable
    private Integer votesFor;

    @Nullable
    private Integer votesAgainst;

    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Deliberation() {}

    Deliberation(UUID meeting, DeliberationView view, String recordedBy, Instant recordedAt) {
        this.key = new Key(meeting, view.item().value());
        this.outcome = view.outcome();
        this.opinion = view.opinion();
        this.excluded = view.excluded();
        this.votesFor = view.votesFor();
        this.votesAgainst = view.votesAgainst();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UUID meeting() {
        return key.meetingId();
    }

    DeliberationView view() {
        return new DeliberationView(new ItemId(key.itemId()), outcome, opinion, excluded, votesFor, votesAgainst);
    }
}
