package jp.shimon.process.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Deciding;
import jp.shimon.consultation.DecisionView;
import jp.shimon.consultation.Organ;
import jp.shimon.consultation.Recording;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Field;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Violation;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;

/** 決裁または本部の決定。 Made here by the organ itself, or made elsewhere and recorded here. */
abstract class DecisionStep extends ConsultationStep {

    DecisionStep(Consultations consultations, Office office) {
        super(consultations, office);
    }

    /** The organ with which the case was started; the secretariat too, where the city lets it record. */
    @Override
    public Doers doers(Case at) {
        Deciding deciding = consultations.deciding(at.consultation());
        Doers deciders = Doers.having(role(deciding.organ()));
        return deciding.recording() == Recording.SECRETARIAT_TOO ? deciders.or(Role.SECRETARIAT) : deciders;
    }

    /** 市長決裁 is the drawing's word; where 本部 decides the task says so. */
    @Override
    public String name(Case at, String drawn) {
        return organ(at) == Organ.MAYOR ? drawn : Words.of("step." + key() + ".HEADQUARTERS", Locale.JAPANESE);
    }

    private static Role role(Organ organ) {
        return organ == Organ.MAYOR ? Role.MAYOR : Role.HEADQUARTERS;
    }

    private Organ organ(Case at) {
        return consultations.deciding(at.consultation()).organ();
    }

    /** 決裁の記録：ここで決めたもの、または文書で決めてここに記録するもの。 */
    List<Field> decisionFields(Case at) {
        Organ organ = organ(at);
        return List.of(
                worded(Field.date("decidedOn").with(office.today()), organ),
                worded(Field.text("documentNumber"), organ),
                worded(Field.text("decider"), organ));
    }

    private static Field worded(Field field, Organ organ) {
        return organ == Organ.MAYOR ? field : field.labelled(Sentence.of("field." + field.name() + ".HEADQUARTERS"));
    }

    DecisionView decision(String step, boolean approved, Answers answers, Person by, Case at) {
        Organ organ = organ(at);
        String decider = answers.text("decider");
        String number = answers.text("documentNumber");
        if (recordsOnly(by, at, organ)) {
            madeElsewhere(number, decider);
        }
        LocalDate day = answers.dateOr("decidedOn", office.today());
        return new DecisionView(
                step,
                approved,
                day,
                decider == null ? decider(organ, by) : decider,
                number,
                answers.text("reason"),
                by.username());
    }

    /** A deputy or whoever decides by delegation decides here as the organ does. */
    private boolean recordsOnly(Person by, Case at, Organ organ) {
        return !by.is(role(organ))
                && by.is(Role.SECRETARIAT)
                && consultations.deciding(at.consultation()).recording() == Recording.SECRETARIAT_TOO;
    }

    /** Whoever records what another decided says who, and under which number it is kept. */
    private static void madeElsewhere(@Nullable String number, @Nullable String decider) {
        List<Violation> missing = new ArrayList<>();
        if (number == null) {
            missing.add(Violation.of("documentNumber", "decision.whichDocument"));
        }
        if (decider == null) {
            missing.add(Violation.of("decider", "decision.whoDecided"));
        }
        Refused.ifAny(missing);
    }

    /** 本部 is a meeting: it decides as a whole, whoever of it records. */
    private static String decider(Organ organ, Person by) {
        return organ == Organ.MAYOR ? by.name() : Words.of("organ.name.HEADQUARTERS", Locale.JAPANESE);
    }
}
