package jp.shimon.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

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

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(UUID committee, String name, String position, LocalDate from, LocalDate to, int sort) {
        this.id = UUID.randomUUID();
        this.committeeId = committee;
        this.name = name;
        this.position = position;
        this.termFrom = from;
        this.termTo = to;
        this.sort = sort;
    }

    MemberView view() {
        return new MemberView(new MemberId(id), name, position);
    }
}
