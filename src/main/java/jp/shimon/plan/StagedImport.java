package jp.shimon.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 確かめるのを待つ取込み。 Exactly what a person has seen in the preview, for that person and for a while. */
@Entity
@Immutable
class StagedImport {

    @Id
    private UUID id;

    private String owner;

    @JdbcTypeCode(SqlTypes.JSON)
    private String form;

    private String digest;
    private Instant stagedAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected StagedImport() {}

    StagedImport(String owner, String form, String digest, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.form = form;
        this.digest = digest;
        this.stagedAt = now;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    boolean isFor(String username, Instant now) {
        return owner.equals(username) && now.isBefore(expiresAt);
    }

    String form() {
        return form;
    }

    String digest() {
        return digest;
    }
}
