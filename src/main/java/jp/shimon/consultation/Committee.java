package jp.shimon.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 委員会：種類、根拠、定足数。 */
@Entity
class Committee {

    @Id
    private UUID id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private CommitteeType type;

    @Nullable
    private String legalBasis;

    @Enumerated(EnumType.STRING)
    private QuorumRule quorumRule;

    private boolean chairBreaksTies;

    @SuppressWarnings("NullAway.Init")
    protected Committee() {}

    Committee(CommitteeForm form) {
        this.id = UUID.randomUUID();
        this.code = form.code();
        this.name = form.name();
        this.type = form.type();
        this.legalBasis = form.legalBasis();
        this.quorumRule = form.quorumRule();
        this.chairBreaksTies = form.chairBreaksTies();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    QuorumRule quorumRule() {
        return quorumRule;
    }

    CommitteeView view() {
        return new CommitteeView(id, code, name, type, legalBasis, quorumRule);
    }
}
