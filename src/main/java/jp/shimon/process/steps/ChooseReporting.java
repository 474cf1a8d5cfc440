package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 一部答申の要否を決める（事務局）。 Asked only where some items are answered and others are carried over. */
@Component
class ChooseReporting extends ConsultationStep {

    ChooseReporting(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "chooseReporting";
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(Field.select("reporting", options("reporting", "WAIT", "PARTIAL")), Field.longText("reason"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        return Map.of("reporting", answers.given("reporting"));
    }
}
