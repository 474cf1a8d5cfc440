package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shimon.calendar.Office;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.plan.Plans;
import jp.shimon.register.Register;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.springframework.stereotype.Component;

/** 諮問書：番号と、凍結した内容。 */
@Component
class Issuing {

    private static final String LETTERS = "諮";
    private static final String REQUESTS = "聴";

    /** 諮問取下げ通知の記号 */
    static final String WITHDRAWALS = "取";

    private static final int NUMBER = 100;
    private static final int NOTE = 4000;

    private final Bundling bundling;
    private final Papers papers;
    private final IssuedMeasures issuedMeasures;
    private final ItemRepository items;
    private final Changes changes;
    private final Plans plans;
    private final Register register;
    private final Office office;

    Issuing(
            Bundling bundling,
            Papers papers,
            IssuedMeasures issuedMeasures,
            ItemRepository items,
            Changes changes,
            Plans plans,
            Register register,
            Office office) {
        this.bundling = bundling;
        this.papers = papers;
        this.issuedMeasures = issuedMeasures;
        this.items = items;
        this.changes = changes;
        this.plans = plans;
        this.register = register;
        this.office = office;
    }

    /** Numbers are fixed, the content is frozen with its digest, the letter gets its number, or keeps the one it bears. */
    void issue(Consultation consultation, List<Item> open) {
        if (consultation.issued()) {
            return;
        }
        changes.fixNumbers(open.stream().map(Item::change).toList());
        for (Item item : open) {
            issuedMeasures.claim(item.id(), changes.head(item.change()).measures());
        }
        String content = Papers.canonical(papers.content(consultation, open));
        if (!consultation.onPaper()) {
            LocalDate today = office.today();
            consultation.letter(
                    register.assign(asking(open), today, consultation.id().value()), today);
        }
        consultation.issued(content, Papers.digest(content));
    }

    /** An advisory meeting is asked by a letter of another series. */
    private static String asking(List<Item> open) {
        boolean heard = open.stream().anyMatch(item -> item.headquarters() == HeadquartersChoice.HEAR);
        return heard ? REQUESTS : LETTERS;
    }

    /** 諮問済みの議題として束ねる。 What headquarters and the mayor decided on paper: every item is consulted on. */
    Consultation enter(BundleForm form, OnPaper letter, Person by) {
        bundling.plan(form).ifPresent(plans::lock);
        Consultation consultation = bundling.bundle(form, by, violations(letter));
        if (bundling.advisory(consultation)) {
            throw Refused.invalid("committee", "committee.notIssued");
        }
        consultation.enter(letter, by.username(), office.now());
        items.of(consultation.id().value()).forEach(item -> item.headquarters(HeadquartersChoice.CONSULT, null));
        register.take(
                String.valueOf(letter.letterNumber()),
                Objects.requireNonNull(letter.issuedOn()),
                consultation.id().value());
        return consultation;
    }

    private List<Violation> violations(OnPaper letter) {
        List<Violation> violations = new ArrayList<>();
        String number = letter.letterNumber();
        Texts.require("issued.letterNumber", number, NUMBER).ifPresent(violations::add);
        if (number != null && violations.isEmpty() && register.knows(number)) {
            violations.add(Violation.of("issued.letterNumber", "letter.taken", number));
        }
        LocalDate day = letter.issuedOn();
        if (day == null) {
            violations.add(Violation.of("issued.issuedOn", "required"));
        } else if (day.isAfter(office.today())) {
            violations.add(Violation.of("issued.issuedOn", "reached.future"));
        }
        Texts.require("issued.note", letter.note(), NOTE).ifPresent(violations::add);
        return violations;
    }
}
