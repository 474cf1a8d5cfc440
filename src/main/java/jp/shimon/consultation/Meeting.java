package jp.shimon.consultation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

    Meeting(UUID committee, int no, MeetingPlan plan, LocalDate noticedOn) {
        this.id = UUID.randomUUID();
        this.committeeId = committee;
        this.no = no;
        this.heldOn = plan.heldOn();
        this.place = plan.place();
        this.startsAt = plan.startsAt();
        this.manner = plan.manner();
        this.mannerReason = plan.mannerReason();
        this.openToPublic = plan.openToPublic();
        this.closedReason = plan.closedReason();
        this.noticedOn = noticedOn;
    }

    /** 諮問を議題にする。 Its numbers belong to the meeting: none is given twice. */
    void takeUp(ConsultationId consultation, Placing placing, Instant now) {
        takeUp(AgendaItem.consulted(next(AgendaItem::place), consultation, placing, now));
    }

    private void takeUp(AgendaItem one) {
        free("agendaNo", "meeting.agendaTaken", one, AgendaItem::agendaNo);
        free("exhibitNo", "meeting.exhibitTaken", one, AgendaItem::exhibitNo);
        agenda.add(one);
    }

    private void free(String field, String rule, AgendaItem one, Function<AgendaItem, @Nullable Integer> number) {
        Integer wanted = Objects.requireNonNull(number.apply(one));
        if (planned().agenda.stream().anyMatch(item -> wanted.equals(number.apply(item)))) {
            throw Refused.invalid(field, rule, no, wanted, next(number));
        }
    }

    /** 訂正した資料の番号にする：on an agenda that may still change, where the number of the paper before stands. */
    void renumber(ConsultationId consultation, PaperHead before, PaperHead now) {
        List<AgendaItem> own = agenda.stream()
                .filter(item -> status == MeetingStatus.PLANNED
                        && consultation.value().equals(item.consultationId())
                        && !item.numbered(before, now).equals(item))
                .toList();
        agenda.removeAll(own);
        own.forEach(item -> takeUp(item.numbered(before, now)));
    }

    /** Where a plan is not that of this meeting. */
    List<Violation> differences(MeetingPlan typed) {
        return new MeetingPlan(heldOn, startsAt, place, openToPublic, closedReason, manner, mannerReason)
                .differences(no, typed);
    }

    /** 報告事項を加える。 Exactly one of the two is given. */
    void report(@Nullable UUID change, @Nullable String topic, Instant now) {
        if (planned().agenda.stream().anyMatch(item -> change != null && change.equals(item.changeId()))) {
            throw Refused.invalid("change", "meeting.reportedTwice");
        }
        agenda.add(AgendaItem.reported(next(AgendaItem::place), change, topic, now));
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
        return AgendaItem.next(agenda, number);
    }

    /** 延期する。 Nobody was there, and the number goes to the meeting that takes its place. */
    void postponed(@Nullable String reason) {
        planned().note = reason;
        this.status = MeetingStatus.POSTPONED;
    }

    /** 出席状況を記録する。 @return whether an outcome may be recorded: it was held, and with a quorum */
    boolean attended(List<MemberView> members, AttendanceForm form, Quorum quorum, @Nullable MemberId presides) {
        planned();
        Map<MemberId, Attended> by =
                form.members().stream().collect(Collectors.toMap(Attended::member, Function.identity()));
        members.forEach(member -> attendance.add(Attendance.of(member.id(), by.get(member.id()))));
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

    /** The same meeting told by another of its consultations: attendance is entered once. @return whether it was held */
    boolean attendedTogether(AttendanceForm form) {
        Refused.ifAny(Together.differences(view().with(attendance(), List.of()), form));
        return status == MeetingStatus.HELD;
    }

    private void close(@Nullable Closing closing) {
        if (closing != null) {
            this.closedReason = closing.reason();
            this.closedHow = closing.how();
            this.closedFor = closing.votesFor();
            this.closedAgainst = closing.votesAgainst();
        }
    }

    boolean written() {
        return manner == MeetingManner.WRITTEN;
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

    /** Who of the members was there, how, and who was not. */
    List<Attended> attendance() {
        return attendance.stream().map(Attendance::attended).toList();
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
