package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.DecisionView;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 諮問を決裁する（市長、または本部）。 */
@Component
class ApproveConsultation extends DecisionStep {

    ApproveConsultation(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "approveConsultation";
    }

    @Override
    public List<Field> fields(Case at) {
        Field outcome = Field.select("outcome", options("consult", "APPROVE", "SEND_BACK"));
        return Stream.concat(Stream.of(outcome, Field.longText("reason")), decisionFields(at).stream())
                .toList();
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        boolean approved = answers.outcome().equals("APPROVE");
        if (!approved) {
            answers.reason("reason");
        }
        consultations.approval(at.consultation(), decision(DecisionView.CONSULT, approved, answers, by, at));
        return Map.of("outcome", answers.outcome());
    }
}
