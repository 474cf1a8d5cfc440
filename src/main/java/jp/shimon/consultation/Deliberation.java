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

    @Enumerated(EnumType.STRING)
    @Nullable
    private Casting casting;

    @Nullable
    private UUID presidedBy;

    @Nullable
    private Integer voters;

    @Nullable
    private Integer required;

    @Nullable
    private String closedReason;

    @Enumerated(EnumType.STRING)
    @Nullable
    private ClosingHow closedHow;

    @Nullable
    private Integer closedFor;

    @Nullable
    private Integer closedAgainst;

    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Deliberation() {}

    Deliberation(UUID meeting, DeliberationForm form, Weighed weighed, String recordedBy, Instant recordedAt) {
        this.key = new Key(meeting, form.item().value());
        this.outcome = form.outcome();
        this.opinion = form.opinion();
        this.excluded = form.excluded().stream().map(MemberId::toString).toList();
        this.votesFor = form.votesFor();
        this.votesAgainst = form.votesAgainst();
        this.casting = form.casting();
        MemberId presiding = weighed.presides();
        this.presidedBy = presiding == null ? null : presiding.value();
        this.voters = weighed.voters();
        this.required = weighed.required();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        close(form.closing());
    }

    private void close(@Nullable Closing closing) {
        if (closing != null) {
            this.closedReason = closing.reason();
            this.closedHow = closing.how();
            this.closedFor = closing.votesFor();
            this.closedAgainst = closing.votesAgainst();
        }
    }

    UUID meeting() {
        return key.meetingId();
    }

    DeliberationView view() {
        Closing closing = closedReason == null ? null : new Closing(closedReason, closedHow, closedFor, closedAgainst);
        return new DeliberationView(
                new ItemId(key.itemId()),
                outcome,
                opinion,
                excluded,
                votesFor,
                votesAgainst,
                casting,
                presidedBy == null ? null : new MemberId(presidedBy),
                voters,
                closing);
    }
}
