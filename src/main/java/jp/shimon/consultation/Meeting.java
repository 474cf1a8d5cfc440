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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 会議：いつ、どこで、どの議題で、誰が出席したか。 */
@Entity
class Meeting {

    @Embeddable
    record AgendaItem(UUID consultationId, int agendaNo, int exhibitNo) {}

    @Embeddable
    record Attendance(
            UUID memberId,
            boolean present,
            @Enumerated(EnumType.STRING) AttendanceHow how,
            @Nullable LocalDate repliedOn) {}

    @Id
    private UUID id;

    private UUID committeeId;
    private int no;
    private LocalDate heldOn;

    @Nullable
    private LocalTime startsAt;

    private String place;
    private LocalDate noticedOn;

    @Enumerated(EnumType.STRING)
    private MeetingManner manner;

    @Nullable
    private String mannerReason;

    private boolean openToPublic;

    @Nullable
    private String closedReason;

    @Enumerated(EnumType.STRING)
    @Nullable
    private ClosingHow closedHow;

    @Nullable
    private Integer closedFor;

    @Nullable
    private Integer closedAgainst;

    @Nullable
    private UUID presidedBy;

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
        this.startsAt = plan.startsAt();
        this.manner = plan.manner();
        this.mannerReason = plan.mannerReason();
        this.openToPublic = plan.openToPublic();
        this.closedReason = plan.closedReason();
        this.noticedOn = noticedOn;
        PaperHead head = consultation.head();
        this.agenda.add(new AgendaItem(consultation.id().value(), head.agendaNo(), head.exhibitNo()));
    }

    /** 延期する。 Nobody was there, and the number goes to the meeting that takes its place. */
    void postponed(@Nullable String reason) {
        planned();
        this.note = reason;
        this.status = MeetingStatus.POSTPONED;
    }

    /** 出席状況を記録する。 @return whether an outcome may be recorded: it was held, and with a quorum */
    boolean attended(List<MemberView> members, AttendanceForm form, Quorum quorum, @Nullable MemberId presides) {
        planned();
        Map<MemberId, Attended> by =
                form.members().stream().collect(Collectors.toMap(Attended::member, Function.identity()));
        members.forEach(member -> attendance.add(attendance(member.id(), by.get(member.id()))));
        this.required = quorum.required();
        this.present = quorum.present();
        this.note = form.note();
        this.presidedBy = presides == null ? null : presides.value();
        close(form.closing());
        this.status = form.result() == MeetingResult.TALK_ONLY
                ? MeetingStatus.TALK_ONLY
                : quorum.reached() ? MeetingStatus.HELD : MeetingStatus.NO_QUORUM;
        return status == MeetingStatus.HELD;
    }

    private static Attendance attendance(MemberId member, @Nullable Attended as) {
        AttendanceHow how = as == null ? AttendanceHow.ABSENT : as.how();
        return new Attendance(member.value(), how.counts(), how, as == null ? null : as.repliedOn());
    }

    private void close(@Nullable Closing closing) {
        if (closing != null) {
            this.closedReason = closing.reason();
            this.closedHow = closing.how();
            this.closedFor = closing.votesFor();
            this.closedAgainst = closing.votesAgainst();
        }
    }

    private void planned() {
        if (status != MeetingStatus.PLANNED) {
            throw Refused.conflict("meeting.recorded");
        }
    }

    boolean written() {
        return manner == MeetingManner.WRITTEN;
    }

    boolean openToPublic() {
        return openToPublic;
    }

    @Nullable
    MemberId presidedBy() {
        return presidedBy == null ? null : new MemberId(presidedBy);
    }

    /** Who counts as present. */
    Set<MemberId> presentIds() {
        return attendance.stream()
                .filter(Attendance::present)
                .map(one -> new MemberId(one.memberId()))
                .collect(Collectors.toSet());
    }

    List<Attended> attendance() {
        return attendance.stream()
                .map(one -> new Attended(new MemberId(one.memberId()), one.how(), one.repliedOn()))
                .toList();
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

    private @Nullable Closing closing() {
        return closedReason == null ? null : new Closing(closedReason, closedHow, closedFor, closedAgainst);
    }

    /** Without who was there and what was said. */
    MeetingView view() {
        return new MeetingView(
                new MeetingId(id),
                no,
                heldOn,
                startsAt,
                place,
                noticedOn,
                manner,
                mannerReason,
                openToPublic,
                closing(),
                status,
                required,
                present,
                presidedBy(),
                note,
                List.of(),
                List.of());
    }
}
