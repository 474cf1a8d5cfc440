package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 修正に同意する（担当課の課長）。 */
@Component
class AgreeAmendment extends ItemStep {

    private static final String AGREE = "AGREE";

    AgreeAmendment(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "agreeAmendment";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.headOf(item(at).department());
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(Field.select("outcome", options("agree", AGREE, "DISAGREE")), Field.longText("reason"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        boolean agreed = answers.outcome().equals(AGREE);
        if (!agreed) {
            answers.reason("reason");
        }
        consultations.amendmentAnswered(at.item(), agreed);
        return Map.of("agreed", agreed);
    }
}
