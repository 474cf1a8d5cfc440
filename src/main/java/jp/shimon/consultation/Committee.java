package jp.shimon.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import jp.shimon.shared.Refused;
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

    @Nullable
    private String quorumText;

    @Enumerated(EnumType.STRING)
    private TieRule tieRule;

    private int noticeDays;
    private int agendaDays;
    private boolean openInPrinciple;
    private boolean excludedLeaveBase;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Committee() {}

    @SuppressWarnings("NullAway.Init")
    Committee(String code, String name, CommitteeRules rules) {
        this.id = UUID.randomUUID();
        this.code = code;
        write(name, rules);
    }

    private void write(String newName, CommitteeRules rules) {
        this.name = newName;
        this.type = rules.type();
        this.legalBasis = rules.legalBasis();
        this.quorumRule = rules.quorumRule();
        this.quorumText = rules.quorumText();
        this.tieRule = rules.tieRule();
        this.noticeDays = rules.noticeDays();
        this.agendaDays = rules.agendaDays();
        this.openInPrinciple = rules.openInPrinciple();
        this.excludedLeaveBase = rules.excludedLeaveBase();
    }

    /** 委員会の決まりを変える。 @throws Refused CONFLICT when somebody changed it since it was read */
    void revise(String newName, CommitteeRules rules, int seen) {
        if (version == null || version != seen) {
            throw Refused.conflict("committee.stale");
        }
        write(newName, rules);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    CommitteeRules rules() {
        return new CommitteeRules(
                type,
                legalBasis,
                quorumRule,
                quorumText,
                tieRule,
                noticeDays,
                agendaDays,
                openInPrinciple,
                excludedLeaveBase);
    }

    CommitteeView view() {
        return new CommitteeView(id, code, name, rules(), version == null ? 0 : version);
    }
}
