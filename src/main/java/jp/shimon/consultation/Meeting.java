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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 会議：いつ、どこで、どの議題で、誰が出席したか。 A record of its own: one meeting may take up several consultations. */
@Entity
class Meeting {

    /** 議題：a consultation with its numbers, or what is only reported: a change, or a topic in words. */
    @Embeddable
    record AgendaItem(
            int place,
            @Nullable UUID consultationId,
            @Nullable Integer agendaNo,
            @Nullable Integer exhibitNo,
            @Nullable UUID changeId,
            @Nullable String topic,
            Instant enteredAt) {}

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

    Meeting(UUID committee, int no, MeetingPlan plan, LocalDate noticedOn) {
        this.id = UUID.randomUUID();
        this.committeeId = committee;
        this.no = no;
        this.heldOn = plan.heldOn();
        this.place = plan.place();
        this.openToPublic = plan.openToPublic();
        this.noticedOn = noticedOn;
    }

    /** 諮問を議題にする。 Its numbers belong to the meeting: none is given twice. */
    void takeUp(ConsultationId consultation, Placing placing, Instant now) {
        if (planned().agenda.stream().anyMatch(item -> Objects.equals(item.agendaNo(), placing.agendaNo()))) {
            throw Refused.invalid(
                    "agendaNo", "meeting.agendaTaken", no, placing.agendaNo(), next(AgendaItem::agendaNo));
        }
        if (agenda.stream().anyMatch(item -> Objects.equals(item.exhibitNo(), placing.exhibitNo()))) {
            throw Refused.invalid(
                    "exhibitNo", "meeting.exhibitTaken", no, placing.exhibitNo(), next(AgendaItem::exhibitNo));
        }
        agenda.add(new AgendaItem(
                next(AgendaItem::place),
                consultation.value(),
                placing.agendaNo(),
                placing.exhibitNo(),
                null,
                null,
                now));
    }

    /** Where a plan is not that of this meeting. */
    List<Violation> differences(MeetingPlan plan) {
        List<Violation> differences = new ArrayList<>();
        if (!heldOn.equals(plan.heldOn())) {
            differences.add(Violation.of("meetingOn", "meeting.otherDay", no, heldOn));
        }
        if (!place.strip().equals(plan.place().strip())) {
            differences.add(Violation.of("place", "meeting.otherPlace", no, place));
        }
        if (openToPublic != plan.openToPublic()) {
            differences.add(Violation.of("openToPublic", openToPublic ? "meeting.openOne" : "meeting.closedOne", no));
        }
        return differences;
    }

    /** 報告事項を加える。 Exactly one of the two is given. */
    void report(@Nullable UUID change, @Nullable String topic, Instant now) {
        if (planned().agenda.stream().anyMatch(item -> change != null && change.equals(item.changeId()))) {
            throw Refused.invalid("change", "meeting.reportedTwice");
        }
        agenda.add(new AgendaItem(next(AgendaItem::place), null, null, null, change, topic, now));
    }

    /** 報告事項を外す。 */
    void drop(int place) {
        if (!planned().agenda.removeIf(item -> item.place() == place && item.consultationId() == null)) {
            throw Refused.conflict("meeting.notReported");
        }
    }

    private Meeting planned() {
        if (status != MeetingStatus.PLANNED) {
            throw Refused.conflict("meeting.recorded");
        }
        return this;
    }

    private int next(Function<AgendaItem, @Nullable Integer> number) {
        return agenda.stream()
                        .map(number)
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(0)
                + 1;
    }

    /** 出席状況を記録する。 @return whether the quorum is reached */
    boolean attended(List<MemberView> members, Set<UUID> presentMembers, QuorumRule rule, @Nullable String newNote) {
        planned();
        members.forEach(member -> attendance.add(new Attendance(
                member.id().value(), presentMembers.contains(member.id().value()))));
        this.required = rule.required(members.size());
        this.present = presentMembers.size();
        this.note = newNote;
        boolean quorum = presentMembers.size() >= required;
        this.status = quorum ? MeetingStatus.HELD : MeetingStatus.NO_QUORUM;
        return quorum;
    }

    /** The same meeting told by another of its consultations: attendance is entered once. @return whether it was held */
    boolean attendedTogether(Set<UUID> presentMembers) {
        if (!presentMembers.equals(
                Set.copyOf(present().stream().map(MemberId::value).toList()))) {
            throw Refused.invalid("present", "meeting.attendedOtherwise", no, presentMembers());
        }
        return status == MeetingStatus.HELD;
    }

    List<MemberId> present() {
        return attendance.stream()
                .filter(Attendance::present)
                .map(each -> new MemberId(each.memberId()))
                .toList();
    }

    /** Who of the members was there and who was not. */
    Map<UUID, Boolean> attendance() {
        return attendance.stream().collect(Collectors.toMap(Attendance::memberId, Attendance::present));
    }

    List<AgendaItem> agenda() {
        return agenda.stream().sorted(Comparator.comparing(AgendaItem::place)).toList();
    }

    boolean of(UUID committee) {
        return committeeId.equals(committee);
    }

    UUID committeeId() {
        return committeeId;
    }

    int no() {
        return no;
    }

    LocalDate noticedOn() {
        return noticedOn;
    }

    @Nullable
    String note() {
        return note;
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
