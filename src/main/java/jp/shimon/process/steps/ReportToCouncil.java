package jp.shimon.process.steps;

import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.identity.Person;
import org.springframework.stereotype.Component;

/** 議会への報告を記録する（事務局）。 */
@Component
class ReportToCouncil extends Announcement {

    private static final String DAY = "councilOn";

    ReportToCouncil(Consultations consultations, Office office) {
        super(consultations, office, DAY);
    }

    @Override
    public String key() {
        return "reportToCouncil";
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        boolean publicationNext = consultations.reportedToCouncil(
                at.consultation(), at.reportIfAny(), answers.date(DAY), answers.text("note"));
        return Map.of("publicationNext", publicationNext);
    }
}
