package jp.shimon.consultation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 会議：いつ、どこで、どの議題で、誰が出席したか。 */
@Entity
class Meeting {

    @Embeddable
    record AgendaItem(UUID consultationId, int agendaNo, int exhibitNo) {}

    @Embeddable
    record Attendance(UUID memberId, boolean present) {}

    @Id
    private UUID id;

    private UUID committeeId;
    private int no;
    private LocalDate heldOn;
    private String place;
    private LocalDate noticedOn;
    private boolean openToPublic;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.PLANNED;

    @Nullable
    private Integer required;

    @Nullable
    private Integer present;

    @Nullable
    private String note;

    @ElementCollection
    @CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    private List<AgendaItem> agenda = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    private List<Attendance> attendance = new ArrayList<>();

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(Consultation consultation, int no, MeetingPlan plan, LocalDate noticedOn) {
        this.id = UUID.randomUUID();
        this.committeeId = consultation.committeeId();
        this.no = no;
        this.heldOn = plan.heldOn();
        this.place = plan.place();
        this.openToPublic = plan.openToPublic();
        this.noticedOn = noticedOn;
        PaperHead head = consultation.head();
        this.agenda.add(new AgendaItem(consultation.id().value(), head.agendaNo(), head.exhibitNo()));
    }

    /** 出席状況を記録する。 @return whether the quorum is reached */
    boolean attended(List<MemberView> members, Set<UUID> presentMembers, QuorumRule rule, @Nullable String newNote) {
        if (status != MeetingStatus.PLANNED) {
            throw Refused.conflict("meeting.recorded");
        }
        members.forEach(member -> attendance.add(new Attendance(
                member.id().value(), presentMembers.contains(member.id().value()))));
        this.required = rule.required(members.size());
        this.present = presentMembers.size();
        this.note = newNote;
        boolean quorum = presentMembers.size() >= required;
        this.status = quorum ? MeetingStatus.HELD : MeetingStatus.NO_QUORUM;
        return quorum;
    }

    UUID id() {
        return id;
    }

    MeetingStatus status() {
        return status;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    int presentMembers() {
        return present == null ? 0 : present;
    }

    MeetingView view(List<DeliberationView> deliberations) {
        return new MeetingView(
                new MeetingId(id), no, heldOn, place, openToPublic, status, required, present, deliberations);
    }
}
