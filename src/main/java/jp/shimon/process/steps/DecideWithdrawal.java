package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemView;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 取下げを決裁する（市長）。 After issue the 諮問 is the mayor's: the department asks, the mayor decides. */
@Component
class DecideWithdrawal extends ConsultationStep {

    private static final String GRANT = "GRANT";

    DecideWithdrawal(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "decideWithdrawal";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.having(Role.MAYOR);
    }

    @Override
    public Subject subject(Case at) {
        ItemView item =
                consultations.item(consultations.withdrawal(at.withdrawal()).item());
        return new Subject(
                item.title(), List.of(item.change().value()), at.consultation().value(), item.department());
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(Field.select("outcome", options("withdrawal", GRANT, "REFUSE")), Field.longText("reason"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        boolean granted = answers.outcome().equals(GRANT);
        String reason = granted ? answers.text("reason") : answers.reason("reason");
        consultations.decideWithdrawal(at.withdrawal(), granted, reason, by);
        return Map.of("withdrawalGranted", granted);
    }
}
