package jp.shimon.consultation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Person;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Plans;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 付議：付議待ちの変更案を一つの議題に束ねる。 */
@Component
class Bundling {

    static final int TITLE = 200;
    static final int LEAD = 4000;
    private static final int ITEMS = 200;
    private static final int NUMBERS = 999;

    private final CommitteeRepository committees;
    private final Changes changes;
    private final Plans plans;
    private final Reviews reviews;
    private final DecidingRules deciding;
    private final MessageSource messages;
    private final EntityManager entities;
    private final Office office;

    Bundling(
            CommitteeRepository committees,
            Changes changes,
            Plans plans,
            Reviews reviews,
            DecidingRules deciding,
            MessageSource messages,
            EntityManager entities,
            Office office) {
        this.committees = committees;
        this.changes = changes;
        this.plans = plans;
        this.reviews = reviews;
        this.deciding = deciding;
        this.messages = messages;
        this.entities = entities;
        this.office = office;
    }

    /** The plan that a bundle is about; none where no change is known, which {@link #bundle} refuses. */
    Optional<PlanId> plan(BundleForm form) {
        return heads(form.changes(), new ArrayList<>()).stream().findFirst().map(ChangeHead::plan);
    }

    /** @param found what is wrong with the rest of the input, to be said in one go */
    Consultation bundle(BundleForm form, Person by, List<Violation> found) {
        List<Violation> violations = new ArrayList<>(found);
        List<ChangeHead> heads = heads(form.changes(), violations);
        number("agendaNo", form.agendaNo(), violations);
        number("exhibitNo", form.exhibitNo(), violations);
        Texts.check("title", form.title(), TITLE).ifPresent(violations::add);
        Texts.check("lead", form.lead(), LEAD).ifPresent(violations::add);
        Optional<Committee> committee = committee(form.committee(), violations);
        Refused.ifAny(violations);
        PlanId plan = heads.get(0).plan();
        Consultation consultation = new Consultation(
                plan,
                committee.orElseThrow().id(),
                head(form, plan, heads),
                deciding.current().deciding(),
                by.username(),
                office.now());
        entities.persist(consultation);
        int position = 0;
        for (ChangeHead head : heads) {
            entities.persist(new Item(consultation.id().value(), head.id(), ++position));
        }
        changes.bundled(heads.stream().map(ChangeHead::id).toList());
        return consultation;
    }

    private List<ChangeHead> heads(@Nullable List<String> given, List<Violation> violations) {
        List<String> named = given == null ? List.of() : given;
        if (named.isEmpty() || named.size() > ITEMS) {
            violations.add(
                    named.isEmpty()
                            ? Violation.of("changes", "required")
                            : Violation.of("changes", "tooMany", ITEMS, named.size()));
            return List.of();
        }
        List<ChangeHead> heads = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String field = "changes[" + i + "]";
            waiting(named.get(i), field, heads, violations).ifPresent(heads::add);
        }
        return heads;
    }

    private Optional<ChangeHead> waiting(
            String id, String field, List<ChangeHead> earlier, List<Violation> violations) {
        ChangeHead head;
        try {
            head = changes.head(ChangeId.parse(id));
        } catch (Refused unknown) {
            violations.add(Violation.of(field, "change.unknown"));
            return Optional.empty();
        }
        if (earlier.stream().anyMatch(other -> other.id().equals(head.id()))) {
            violations.add(Violation.of(field, "twice", head.title()));
        } else if (head.status() != ChangeStatus.AWAITING_BUNDLE) {
            violations.add(Violation.of(field, "bundle.notWaiting", head.title()));
        } else if (!earlier.isEmpty() && !earlier.get(0).plan().equals(head.plan())) {
            violations.add(Violation.of(field, "bundle.otherPlan", head.title()));
        }
        return Optional.of(head);
    }

    private Optional<Committee> committee(@Nullable String code, List<Violation> violations) {
        if (code != null && !code.isBlank()) {
            Optional<Committee> named = committees.findByCode(code);
            if (named.isEmpty()) {
                violations.add(Violation.of("committee", "committee.unknown", code));
            }
            return named;
        }
        List<Committee> meeting = committees.inOffice(office.today());
        List<Committee> all = meeting.isEmpty() ? committees.findAll() : meeting;
        if (all.size() != 1) {
            violations.add(Violation.of("committee", all.isEmpty() ? "committee.none" : "required"));
            return Optional.empty();
        }
        return Optional.of(all.get(0));
    }

    private PaperHead head(BundleForm form, PlanId plan, List<ChangeHead> heads) {
        String name = plans.head(plan).name();
        return new PaperHead(
                Texts.blank(form.title()) ? text("consultation.default.title", name) : String.valueOf(form.title()),
                Texts.blank(form.lead()) ? text("consultation.default.lead", name) : String.valueOf(form.lead()),
                baseYear(form, plan, heads),
                Objects.requireNonNull(form.agendaNo()),
                Objects.requireNonNull(form.exhibitNo()));
    }

    /** What stands in the record is written in the city's own language, whoever asks. */
    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.JAPANESE);
    }

    private int baseYear(BundleForm form, PlanId plan, List<ChangeHead> heads) {
        Integer given = form.baseYear();
        if (given != null) {
            return new FiscalYear(given).value();
        }
        return heads.stream()
                .map(ChangeHead::review)
                .filter(Objects::nonNull)
                .map(Review::fiscalYear)
                .max(Comparator.naturalOrder())
                .or(() -> reviews.latestYear(plan))
                .orElseThrow(() -> Refused.invalid("baseYear", "baseYear.unknown"));
    }

    static void number(String field, @Nullable Integer value, List<Violation> violations) {
        if (value == null) {
            violations.add(Violation.of(field, "required"));
        } else if (value < 1 || value > NUMBERS) {
            violations.add(Violation.of(field, "range", 1, NUMBERS));
        }
    }

    boolean advisory(Consultation consultation) {
        return committees
                        .findById(consultation.committeeId())
                        .orElseThrow()
                        .rules()
                        .type()
                == CommitteeType.ADVISORY_MEETING;
    }

    UUID newCommittee(CommitteeForm form) {
        Committee committee = new Committee(form.code(), form.name(), form.rules());
        entities.persist(committee);
        for (int i = 0; i < form.members().size(); i++) {
            String position = i == 0 ? "CHAIR" : i == 1 ? "DEPUTY" : "MEMBER";
            entities.persist(new Member(
                    committee.id(),
                    new MemberForm(form.members().get(i), position, form.termFrom(), form.termTo(), i + 1)));
        }
        return committee.id();
    }
}
