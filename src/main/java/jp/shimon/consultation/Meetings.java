package jp.shimon.consultation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 会議。 The room's door for meetings as records of their own: they are called and held by the steps of a consultation; what is
 * only reported there is entered here, as long as the meeting was not held.
 */
@Component
@Transactional(readOnly = true)
public class Meetings {

    private final MeetingRepository meetings;
    private final CommitteeRepository committees;
    private final MemberRepository members;
    private final ItemRepository items;
    private final Agendas agendas;
    private final Changes changes;
    private final Office office;

    Meetings(
            MeetingRepository meetings,
            CommitteeRepository committees,
            MemberRepository members,
            ItemRepository items,
            Agendas agendas,
            Changes changes,
            Office office) {
        this.meetings = meetings;
        this.committees = committees;
        this.members = members;
        this.items = items;
        this.agendas = agendas;
        this.changes = changes;
        this.office = office;
    }

    /** The meetings, latest day first, at most {@code limit}. */
    public List<MeetingHead> newest(int limit) {
        Map<UUID, String> names =
                committees.findAll().stream().collect(Collectors.toMap(Committee::id, Committee::name));
        return meetings.newest(limit).stream()
                .map(meeting -> new MeetingHead(
                        meeting.view(),
                        names.getOrDefault(meeting.committeeId(), ""),
                        meeting.agenda().size()))
                .toList();
    }

    /** @throws Refused NOT_FOUND */
    public MeetingRecord one(MeetingId id) {
        Meeting meeting = meetings.findById(id.value()).orElseThrow(Meetings::unknown);
        return new MeetingRecord(
                meeting.view(),
                committees.findById(meeting.committeeId()).orElseThrow().view(),
                meeting.noticedOn(),
                meeting.note(),
                agendas.of(meeting),
                attendance(meeting));
    }

    private List<MeetingRecord.Attendee> attendance(Meeting meeting) {
        Map<UUID, Attended> by = meeting.attendance().stream()
                .collect(Collectors.toMap(one -> one.member().value(), Function.identity()));
        return members.findAllById(by.keySet()).stream()
                .sorted(Member.IN_ORDER)
                .map(Member::view)
                .map(member -> new MeetingRecord.Attendee(
                        member,
                        Objects.requireNonNull(by.get(member.id().value())).how()))
                .toList();
    }

    /** What could be reported: minor changes that stood on no agenda yet, newest first, at most 50. */
    public List<ChangeHead> reportable() {
        List<ChangeId> ids = items.unreported().stream().map(ChangeId::new).toList();
        Map<ChangeId, ChangeHead> heads =
                changes.heads(ids).stream().collect(Collectors.toMap(ChangeHead::id, Function.identity()));
        return ids.stream().map(heads::get).toList();
    }

    public boolean mayReport(Person person) {
        return person.is(Role.SECRETARIAT);
    }

    /** 報告事項を加える。 @throws Refused FORBIDDEN, INVALID, CONFLICT once the meeting was held */
    @Transactional
    public void report(MeetingId id, Reported reported, Person by) {
        Meeting meeting = admitted(id, by);
        Refused.ifAny(reported.violations());
        String change = reported.change();
        boolean named = change != null && !Texts.blank(change);
        UUID told = named
                ? changes.head(ChangeId.parse(String.valueOf(change))).id().value()
                : null;
        meeting.report(told, named ? null : reported.topic(), office.now());
    }

    /** 報告事項を外す。 @throws Refused FORBIDDEN, CONFLICT once the meeting was held or when it is not there */
    @Transactional
    public void drop(MeetingId id, int place, Person by) {
        admitted(id, by).drop(place);
    }

    private Meeting admitted(MeetingId id, Person by) {
        if (!mayReport(by)) {
            throw Refused.forbidden("meeting.secretariatOnly");
        }
        return meetings.locked(id.value()).orElseThrow(Meetings::unknown);
    }

    private static Refused unknown() {
        return Refused.notFound("meeting.notFound");
    }
}
