package jp.shimon.change;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** 合議。 */
@Entity
@Immutable
class Concurrence {

    @Embeddable
    record Key(UUID changeId, int round, String department) implements Serializable {}

    @EmbeddedId
    private Key key;

    private boolean agreed;

    @Nullable
    private String opinion;

    private String answeredBy;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Concurrence() {}

    Concurrence(Key key, boolean agreed, @Nullable String opinion, String answeredBy, Instant answeredAt) {
        this.key = key;
        this.agreed = agreed;
        this.opinion = opinion;
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
    }

    String answeredBy() {
        return answeredBy;
    }

    ConcurrenceView view(Circuit circuit) {
        boolean stands = circuit.stands(key.round());
        return new ConcurrenceView(key.department(), key.round(), agreed, opinion, answeredBy, answeredAt, stands);
    }
}
