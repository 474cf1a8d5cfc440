package jp.shimon.consultation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 委員会：決まりと委員。 The room's second door, for the settings. Every change locks its committee and is told with the old
 * and the new value.
 */
@Component
@Transactional(readOnly = true)
public class Committees {

    private static final int REASON = 400;
    private static final String CODE = "[a-z][a-z0-9_-]{0,39}";

    private final CommitteeRepository committees;
    private final MemberRepository members;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Office office;

    Committees(
            CommitteeRepository committees,
            MemberRepository members,
            EntityManager entities,
            ApplicationEventPublisher events,
            Office office) {
        this.committees = committees;
        this.members = members;
        this.entities = entities;
        this.events = events;
        this.office = office;
    }

    /** @throws Refused FORBIDDEN for whoever may not change committees */
    public void admit(Person person) {
        if (!person.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("committee.secretariatOnly");
        }
    }

    public List<CommitteeView> all() {
        return committees.byName().stream().map(Committee::view).toList();
    }

    /** One committee with everybody who is, was or will be a member. */
    public CommitteeDetail one(UUID id) {
        Committee committee = committees.findById(id).orElseThrow(() -> Refused.notFound("committee.gone"));
        List<MemberTerm> terms = members.of(id).stream().map(Member::term).toList();
        List<MemberTerm> today =
                terms.stream().filter(term -> term.inOffice(office.today())).toList();
        return new CommitteeDetail(committee.view(), terms, today.size(), warnings(committee.rules(), today));
    }

    private static List<Sentence> warnings(CommitteeRules rules, List<MemberTerm> today) {
        List<Sentence> warnings = new ArrayList<>();
        if (today.isEmpty()) {
            warnings.add(Sentence.of("committee.warning.nobody"));
        } else if (rules.type() == CommitteeType.STATUTORY
                && today.stream().noneMatch(term -> term.position().equals("CHAIR"))) {
            warnings.add(Sentence.of("committee.warning.noChair"));
        }
        return warnings;
    }

    /** Names of everybody who ever was a member, by id. */
    public Map<UUID, String> names(UUID committee) {
        Map<UUID, String> names = new LinkedHashMap<>();
        members.of(committee)
                .forEach(member -> names.put(member.id(), member.view().name()));
        return names;
    }

    /** 委員会を登録する。 */
    @Transactional
    public UUID create(String code, String name, CommitteeRules rules, Person by) {
        admit(by);
        List<Violation> found = new ArrayList<>(CommitteeCheck.committee(name, rules));
        if (!code.matches(CODE)) {
            found.add(Violation.of("code", "committee.code"));
        } else if (committees.findByCode(code).isPresent()) {
            found.add(Violation.of("code", "committee.codeTaken", code));
        }
        Refused.ifAny(found);
        Committee committee = new Committee(code, name, rules);
        entities.persist(committee);
        tell("createCommittee", by, committee.id(), Map.of("committeeName", name), null);
        return committee.id();
    }

    /** 委員会の決まりを変える。 @param seen the version that the person edited */
    @Transactional
    public void revise(UUID id, String name, CommitteeRules rules, int seen, Person by) {
        admit(by);
        Committee committee = locked(id);
        List<Violation> found = new ArrayList<>(CommitteeCheck.committee(name, rules));
        CommitteeRules before = committee.rules();
        if (before.type() != rules.type() && committees.openConsultations(id) > 0) {
            found.add(Violation.of("type", "committee.typeInUse"));
        }
        Refused.ifAny(found);
        Map<String, String> changed = CommitteeChanges.between(committee.name(), before, name, rules);
        committee.revise(name, rules, seen);
        if (!changed.isEmpty()) {
            tell("reviseCommittee", by, id, changed, null);
        }
    }

    /** 委員を委嘱する。 */
    @Transactional
    public MemberId appoint(UUID id, MemberForm form, Person by) {
        admit(by);
        locked(id);
        Refused.ifAny(CommitteeCheck.member(form, others(id, null)));
        Member member = new Member(id, form);
        entities.persist(member);
        tell("appointMember", by, id, CommitteeChanges.of(form), null);
        return member.view().id();
    }

    /** 委員の記載を直す。 For what was typed wrongly; who changes position leaves and is appointed anew. */
    @Transactional
    public void correct(MemberId id, MemberForm form, Person by) {
        admit(by);
        Member member = find(id);
        locked(member.committee());
        Refused.ifAny(CommitteeCheck.member(form, others(member.committee(), id)));
        MemberTerm before = member.term();
        LocalDate left = before.leftOn();
        if (left != null && (left.isBefore(form.from()) || left.isAfter(form.to()))) {
            throw Refused.invalid("to", "member.leftOutside", form.from(), form.to());
        }
        member.write(form);
        Map<String, String> changed = CommitteeChanges.between(before, form);
        if (!changed.isEmpty()) {
            tell("correctMember", by, member.committee(), changed, null);
        }
    }

    /** 委員が退任する。 {@code day}: the last day in office. */
    @Transactional
    public void leave(MemberId id, LocalDate day, @Nullable String reason, Person by) {
        admit(by);
        Refused.ifAny(Texts.require("leftReason", reason, REASON).stream().toList());
        Member member = find(id);
        locked(member.committee());
        member.leave(day, String.valueOf(reason));
        Map<String, String> told = Map.of("memberName", member.view().name(), "leftOn", day.toString());
        tell("memberLeft", by, member.committee(), told, reason);
    }

    private List<MemberTerm> others(UUID committee, @Nullable MemberId but) {
        return members.of(committee).stream()
                .map(Member::term)
                .filter(term -> !term.id().equals(but))
                .toList();
    }

    private Member find(MemberId id) {
        return members.findById(id.value()).orElseThrow(() -> Refused.notFound("member.gone"));
    }

    private Committee locked(UUID id) {
        return committees.locked(id).orElseThrow(() -> Refused.notFound("committee.gone"));
    }

    private void tell(String verb, Person by, UUID id, Map<String, String> changed, @Nullable String reason) {
        events.publishEvent(new CommitteeRevised(verb, by, id, changed, reason));
    }
}
