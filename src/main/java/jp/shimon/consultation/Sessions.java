package jp.shimon.consultation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
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
        explained(consultation, plan);
        int no = meetings.lastNo(consultation.committeeId()) + 1;
        Meeting meeting = new Meeting(consultation.committeeId(), no, plan, office.today());
        meeting.takeUp(consultation.id(), placing, office.now());
        entities.persist(meeting);
    }

    /** In writing, or behind closed doors where the committee's rule is to meet in the open: the plan says why. */
    private void explained(Consultation consultation, MeetingPlan plan) {
        boolean written = plan.manner() == MeetingManner.WRITTEN;
        if (written && Texts.blank(plan.mannerReason())) {
            throw Refused.invalid("mannerReason", "written.reason");
        }
        if (!written && !plan.openToPublic() && reasonWanted(consultation) && Texts.blank(plan.closedReason())) {
            throw Refused.invalid("closedReason", "closing.reason");
        }
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
                .map(Meeting::view)
                .toList();
    }

    /** The latest meeting, who was in office on its day, and who was there if another 諮問 of the meeting told it. */
    Roll roll(Consultation consultation) {
        Meeting meeting = latest(consultation.id());
        return new Roll(
                new SessionView(meeting.view(), inOffice(consultation, meeting)),
                meeting.status() == MeetingStatus.PLANNED ? null : meeting.attendance());
    }

    /** A committee that meets behind closed doors by its rules needs no reason each time. */
    private boolean reasonWanted(Consultation consultation) {
        return rules(consultation).openInPrinciple();
    }

    /** The latest meeting, and who was in office on its day. */
    SessionView session(Consultation consultation) {
        Meeting meeting = latest(consultation.id());
        return new SessionView(meeting.view(), inOffice(consultation, meeting));
    }

    private List<MemberView> inOffice(Consultation consultation, Meeting meeting) {
        return members.inOffice(consultation.committeeId(), meeting.heldOn()).stream()
                .map(Member::view)
                .toList();
    }

    /** @return whether an outcome may be recorded now */
    boolean attended(Consultation consultation, AttendanceForm form) {
        Meeting meeting = latest(consultation.id());
        if (meeting.status() != MeetingStatus.PLANNED) {
            return meeting.attendedTogether(form);
        }
        if (form.result() != MeetingResult.HELD && Texts.blank(form.note())) {
            throw Refused.invalid("note", "meeting.why");
        }
        if (form.result() == MeetingResult.POSTPONED) {
            meeting.postponed(form.note());
            return false;
        }
        List<MemberView> inOffice = inOffice(consultation, meeting);
        Set<MemberId> present = present(form, inOffice);
        CommitteeRules rules = rules(consultation);
        Quorum quorum = Quorum.of(rules.quorumRule(), inOffice.size(), present.size());
        boolean held = form.result() == MeetingResult.HELD && quorum.reached();
        Closing closing = form.closing();
        if (held && closing != null) {
            Refused.ifAny(closing.violations(present.size()));
        }
        boolean presided = held && !meeting.written() && rules.type() == CommitteeType.STATUTORY;
        MemberId presides = presided ? Presiding.of(inOffice, present, form.presides()) : form.presides();
        return meeting.attended(inOffice, form, quorum, presides);
    }

    private static Set<MemberId> present(AttendanceForm form, List<MemberView> inOffice) {
        Set<MemberId> known = inOffice.stream().map(MemberView::id).collect(Collectors.toSet());
        return form.members().stream()
                .filter(one -> one.how().counts() && known.contains(one.member()))
                .map(Attended::member)
                .collect(Collectors.toSet());
    }

    /** The outcome counts only in a meeting that was held, and only while enough of those present may take part. */
    void deliberated(Consultation consultation, DeliberationForm form, Person by) {
        Meeting meeting = latest(consultation.id());
        if (meeting.status() != MeetingStatus.HELD) {
            throw Refused.conflict("meeting.noQuorum");
        }
        Weighed weighed = form.weighs() ? weigh(consultation, meeting, form) : Weighed.UNANIMOUS;
        entities.persist(new Deliberation(meeting.id(), form, weighed, by.username(), office.now()));
    }

    private Weighed weigh(Consultation consultation, Meeting meeting, DeliberationForm form) {
        CommitteeRules rules = rules(consultation);
        List<MemberView> inOffice = inOffice(consultation, meeting);
        List<MemberId> ids = inOffice.stream().map(MemberView::id).toList();
        Set<MemberId> able = new HashSet<>(meeting.presentIds());
        Quorum quorum = Quorum.forItem(rules, ids, able, form.excluded());
        able.removeAll(form.excluded());
        if (!quorum.reached() && form.outcome() != ItemOutcome.CARRIED_OVER) {
            throw Refused.invalid("outcome", "item.noQuorum", quorum.base(), quorum.required(), quorum.present());
        }
        Closing closing = form.closing();
        if (closing != null) {
            Refused.ifAny(closing.violations(able.size()));
        }
        MemberId presides = meeting.written() || able.isEmpty() ? null : presiding(meeting, inOffice, able, form);
        Voting voting = Voting.of(rules, able.size(), presides != null, form);
        Refused.ifAny(voting.against(form.outcome()).stream().toList());
        return new Weighed(
                Objects.equals(presides, meeting.presidedBy()) ? null : presides, voting.voters(), quorum.required());
    }

    /** The chair of the meeting, unless excluded from the item: then whom the rule names next. */
    private static MemberId presiding(
            Meeting meeting, List<MemberView> inOffice, Set<MemberId> able, DeliberationForm form) {
        MemberId ofTheMeeting = meeting.presidedBy();
        boolean stays = form.presides() == null && ofTheMeeting != null && able.contains(ofTheMeeting);
        return stays ? Objects.requireNonNull(ofTheMeeting) : Presiding.of(inOffice, able, form.presides());
    }

    CommitteeRules rules(Consultation consultation) {
        return committees.findById(consultation.committeeId()).orElseThrow().rules();
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
                .map(meeting -> meeting.view()
                        .with(
                                List.of(),
                                results.stream()
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
            latest.put(new ConsultationId((UUID) pair[0]), ((Meeting) pair[1]).view());
        }
        return latest;
    }

    /** The meetings of each consultation, first to last, without what was said there; in one statement. */
    Map<ConsultationId, List<MeetingView>> all(Collection<ConsultationId> consultations) {
        Map<ConsultationId, List<MeetingView>> all = new HashMap<>();
        for (Object[] pair :
                meetings.ofAll(consultations.stream().map(ConsultationId::value).toList())) {
            all.computeIfAbsent(new ConsultationId((UUID) pair[0]), id -> new ArrayList<>())
                    .add(((Meeting) pair[1]).view());
        }
        return all;
    }

    /** Who took part in the meetings of a consultation, by meeting. */
    Map<MeetingId, List<Attended>> attendance(ConsultationId consultation) {
        Map<MeetingId, List<Attended>> attendance = new HashMap<>();
        meetings.of(consultation.value())
                .forEach(meeting -> attendance.put(new MeetingId(meeting.id()), meeting.attendance()));
        return attendance;
    }
}
