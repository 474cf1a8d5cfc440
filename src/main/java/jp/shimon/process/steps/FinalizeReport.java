package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 答申を受理する（事務局）。 The report counts from the chair's confirmation. */
@Component
class FinalizeReport extends ConsultationStep {

    FinalizeReport(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "finalizeReport";
    }

    /** What is carried over is not in this report. */
    @Override
    public Subject subject(Case at) {
        return about(at, consultations.readyChanges(at.consultation()));
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(
                Field.text("reportNumber").mustBeFilled(),
                Field.date("reportedOn").mustBeFilled(),
                Field.longText("note"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        consultations.reported(
                at.consultation(), answers.given("reportNumber"), answers.date("reportedOn"), answers.text("note"));
        return Map.of();
    }

    @Override
    public String reasonField() {
        return "note";
    }
}
