package jp.shimon.consultation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 会議：開催、出席、審議。 */
@Component
class Sessions {

    private final CommitteeRepository committees;
    private final MemberRepository members;
    private final MeetingRepository meetings;
    private final DeliberationRepository deliberations;
    private final EntityManager entities;
    private final Office office;

    Sessions(
            CommitteeRepository committees,
            MemberRepository members,
            MeetingRepository meetings,
            DeliberationRepository deliberations,
            EntityManager entities,
            Office office) {
        this.committees = committees;
        this.members = members;
        this.meetings = meetings;
        this.deliberations = deliberations;
        this.entities = entities;
        this.office = office;
    }

    void convene(Consultation consultation, MeetingPlan plan, Placing placing) {
        MeetingId joined = placing.meeting();
        if (joined != null) {
            join(consultation, joined, plan, placing);
            return;
        }
        if (members.inOffice(consultation.committeeId(), plan.heldOn()).isEmpty()) {
            throw Refused.invalid("heldOn", "committee.nobodyInOffice", plan.heldOn());
        }
        int no = meetings.lastNo(consultation.committeeId()) + 1;
        Meeting meeting = new Meeting(consultation.committeeId(), no, plan, office.today());
        meeting.takeUp(consultation.id(), placing, office.now());
        entities.persist(meeting);
    }

    /** 既に予定された会議に加える。 What was typed of the day and the place must be theirs: nobody is called twice. */
    private void join(Consultation consultation, MeetingId id, MeetingPlan plan, Placing placing) {
        Meeting meeting = meetings.locked(id.value())
                .filter(found -> found.of(consultation.committeeId()))
                .orElseThrow(() -> Refused.invalid("meeting", "meeting.unknown"));
        Refused.ifAny(meeting.differences(plan));
        meeting.takeUp(consultation.id(), placing, office.now());
    }

    List<MeetingView> planned(Consultation consultation) {
        return meetings.planned(consultation.committeeId()).stream()
                .map(meeting -> meeting.view(List.of()))
                .toList();
    }

    Roll roll(Consultation consultation) {
        Meeting meeting = latest(consultation.id());
        List<MemberView> inOffice = members.inOffice(consultation.committeeId(), meeting.heldOn()).stream()
                .map(Member::view)
                .toList();
        return new Roll(inOffice, meeting.status() == MeetingStatus.PLANNED ? null : meeting.present());
    }

    List<MemberView> members(Consultation consultation) {
        Meeting meeting = latest(consultation.id());
        return members.inOffice(consultation.committeeId(), meeting.heldOn()).stream()
                .map(Member::view)
                .toList();
    }

    boolean attended(Consultation consultation, List<MemberId> present, @Nullable String note) {
        QuorumRule rule =
                committees.findById(consultation.committeeId()).orElseThrow().quorumRule();
        Set<UUID> ids = present.stream().map(MemberId::value).collect(Collectors.toSet());
        Meeting meeting = latest(consultation.id());
        if (meeting.status() != MeetingStatus.PLANNED) {
            return meeting.attendedTogether(ids);
        }
        return meeting.attended(members(consultation), ids, rule, note);
    }

    /** The outcome counts only in a meeting that was held, and only while enough of those present may take part. */
    void deliberated(Consultation consultation, DeliberationView result, Person by) {
        Meeting meeting = latest(consultation.id());
        if (meeting.status() != MeetingStatus.HELD) {
            throw Refused.conflict("meeting.noQuorum");
        }
        int voters = meeting.presentMembers() - result.excluded().size();
        int votes = orZero(result.votesFor()) + orZero(result.votesAgainst());
        if (votes > voters) {
            throw Refused.invalid("votesFor", "votes.tooMany", voters, votes);
        }
        entities.persist(new Deliberation(meeting.id(), result, by.username(), office.now()));
    }

    Meeting latest(ConsultationId consultation) {
        List<Meeting> all = meetings.of(consultation.value());
        if (all.isEmpty()) {
            throw Refused.conflict("meeting.none");
        }
        return all.get(all.size() - 1);
    }

    List<MeetingView> views(ConsultationId consultation) {
        List<Meeting> all = meetings.of(consultation.value());
        if (all.isEmpty()) {
            return List.of();
        }
        List<Deliberation> results =
                deliberations.at(all.stream().map(Meeting::id).toList());
        return all.stream()
                .map(meeting -> meeting.view(results.stream()
                        .filter(d -> d.meeting().equals(meeting.id()))
                        .map(Deliberation::view)
                        .toList()))
                .toList();
    }

    /** The latest meeting of each consultation that has one, without what was said there; in one statement. */
    Map<ConsultationId, MeetingView> latest(Collection<ConsultationId> consultations) {
        Map<ConsultationId, MeetingView> latest = new HashMap<>();
        for (Object[] pair :
                meetings.ofAll(consultations.stream().map(ConsultationId::value).toList())) {
            latest.put(new ConsultationId((UUID) pair[0]), ((Meeting) pair[1]).view(List.of()));
        }
        return latest;
    }

    /** The meetings of each consultation, first to last, without what was said there; in one statement. */
    Map<ConsultationId, List<MeetingView>> all(Collection<ConsultationId> consultations) {
        Map<ConsultationId, List<MeetingView>> all = new HashMap<>();
        for (Object[] pair :
                meetings.ofAll(consultations.stream().map(ConsultationId::value).toList())) {
            all.computeIfAbsent(new ConsultationId((UUID) pair[0]), id -> new ArrayList<>())
                    .add(((Meeting) pair[1]).view(List.of()));
        }
        return all;
    }

    private static int orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
