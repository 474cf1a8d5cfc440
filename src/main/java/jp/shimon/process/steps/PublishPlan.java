package jp.shimon.process.steps;

import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.identity.Person;
import org.springframework.stereotype.Component;

/** 公表を記録する（事務局）。 */
@Component
class PublishPlan extends Announcement {

    private static final String DAY = "publishedOn";

    PublishPlan(Consultations consultations, Office office) {
        super(consultations, office, DAY);
    }

    @Override
    public String key() {
        return "publishPlan";
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        boolean councilNext =
                consultations.published(at.consultation(), at.reportIfAny(), answers.date(DAY), answers.text("note"));
        return Map.of("councilNext", councilNext);
    }
}
