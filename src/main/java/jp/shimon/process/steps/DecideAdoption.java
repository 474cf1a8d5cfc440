package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.AdoptionChoice;
import jp.shimon.consultation.Answer;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemOutcome;
import jp.shimon.consultation.ItemView;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Field;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;

/** 計画の変更を決裁する（市長）。 One 決裁, one answer per item; a moved base cannot be adopted. */
@Component
class DecideAdoption extends ConsultationStep {

    DecideAdoption(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "decideAdoption";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.having(Role.MAYOR);
    }

    @Override
    public List<Field> fields(Case at) {
        List<Field> fields = new ArrayList<>();
        for (Numbered item : items(at)) {
            String[] choices =
                    consultations.choices(item.item()).stream().map(Enum::name).toArray(String[]::new);
            fields.add(item.field("item", Field.select("item" + item.no(), options("adoption", choices))));
            fields.add(item.field("reason", Field.longText("reason" + item.no())));
        }
        fields.addAll(decisionFields());
        return fields;
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        List<Answer<AdoptionChoice>> given = new ArrayList<>();
        for (Numbered item : items(at)) {
            Answer<AdoptionChoice> answer = item.answer(answers, AdoptionChoice.class);
            if (answer.reason() == null && needsReason(answer.choice(), item.item())) {
                if (!isDefault(answer.choice(), item.item())) {
                    throw Refused.invalid("reason" + item.no(), "reason.required");
                }
            }
            given.add(answer);
        }
        consultations.decide(at.consultation(), given, decision("ADOPT", true, answers, by));
        return Map.of();
    }

    /** As reported needs no reason: adopting what was found appropriate, or not taking up what was not. */
    private static boolean needsReason(AdoptionChoice choice, ItemView item) {
        boolean negative = item.outcome() == ItemOutcome.NOT_APPROPRIATE;
        return negative ? choice != AdoptionChoice.NOT_TAKEN_UP : choice != AdoptionChoice.ADOPT;
    }

    /** Where the base moved the way on is a send-back that explains itself. */
    private boolean isDefault(AdoptionChoice choice, ItemView item) {
        return choice == consultations.choices(item).get(0);
    }
}
