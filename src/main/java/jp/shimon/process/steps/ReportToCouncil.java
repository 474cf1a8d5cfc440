package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 議会への報告を記録する（事務局）。 */
@Component
class ReportToCouncil extends ConsultationStep {

    ReportToCouncil(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "reportToCouncil";
    }

    /** What was adopted waits for nothing any more, and what was carried over does not wait for this. */
    @Override
    public Subject subject(Case at) {
        return about(at, List.of());
    }

    @Override
    public Subject told(Case at) {
        return announced(at);
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(Field.date("councilOn").mustBeFilled(), Field.longText("note"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        boolean publicationNext = consultations.reportedToCouncil(
                at.consultation(), at.reportIfAny(), answers.date("councilOn"), answers.text("note"));
        return Map.of("publicationNext", publicationNext);
    }

    @Override
    public String reasonField() {
        return "note";
    }
}
