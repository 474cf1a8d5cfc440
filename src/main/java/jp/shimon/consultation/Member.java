package jp.shimon.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 委員。 No account: the secretariat records what the committee did, as its 庶務. */
@Entity
@Table(name = "committee_member")
class Member {

    static final Comparator<Member> IN_ORDER = Comparator.comparing(member -> member.sort);

    @Id
    private UUID id;

    private UUID committeeId;
    private String name;
    private String position;
    private LocalDate termFrom;
    private LocalDate termTo;
    private int sort;

    @Nullable
    private LocalDate leftOn;

    @Nullable
    private String leftReason;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    @SuppressWarnings("NullAway.Init")
    Member(UUID committee, MemberForm form) {
        this.id = UUID.randomUUID();
        this.committeeId = committee;
        write(form);
    }

    final void write(MemberForm form) {
        this.name = form.name();
        this.position = form.position();
        this.termFrom = form.from();
        this.termTo = form.to();
        this.sort = form.sort();
    }

    /** 退任する。 The term stays as it was appointed; what was attended stays with it. */
    void leave(LocalDate day, String reason) {
        if (leftOn != null) {
            throw Refused.conflict("member.left");
        }
        if (day.isBefore(termFrom) || day.isAfter(termTo)) {
            throw Refused.invalid("leftOn", "member.leftOutside", termFrom, termTo);
        }
        this.leftOn = day;
        this.leftReason = reason;
    }

    UUID id() {
        return id;
    }

    UUID committee() {
        return committeeId;
    }

    MemberView view() {
        return new MemberView(new MemberId(id), name, position);
    }

    MemberTerm term() {
        return new MemberTerm(new MemberId(id), name, position, termFrom, termTo, sort, leftOn, leftReason);
    }
}
