package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemView;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import org.springframework.stereotype.Component;

/** 取下げを決裁する（市長）。 After issue the 諮問 is the mayor's: the department asks, the mayor decides. */
@Component
class DecideWithdrawal extends ConsultationStep {

    private static final String GRANT = "GRANT";
    private static final String SETTLED = "SETTLED";

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
        ItemView item = item(at);
        return new Subject(
                item.title(), List.of(item.change().value()), at.consultation().value(), item.department());
    }

    private ItemView item(Case at) {
        return consultations.item(consultations.withdrawal(at.withdrawal()).item());
    }

    /** What was decided meanwhile can no longer be withdrawn: that is all there is left to say. */
    @Override
    public List<Field> fields(Case at) {
        List<Option> legal = item(at).open() ? options("withdrawal", GRANT, "REFUSE") : options("withdrawal", SETTLED);
        return List.of(Field.select("outcome", legal), Field.longText("reason"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        boolean granted = answers.outcome().equals(GRANT);
        String reason = answers.outcome().equals("REFUSE") ? answers.reason("reason") : answers.text("reason");
        consultations.decideWithdrawal(at.withdrawal(), granted, reason, by);
        return Map.of("withdrawalGranted", granted);
    }
}
