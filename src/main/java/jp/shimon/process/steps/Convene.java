package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.MeetingPlan;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 会議の開催を通知する（事務局）。 The letter is issued with the first notice; later meetings belong to the same 諮問. */
@Component
class Convene extends ConsultationStep {

    Convene(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "convene";
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(
                Field.date("meetingOn").mustBeFilled(),
                Field.text("place").mustBeFilled(),
                Field.bool("openToPublic").with(true));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        boolean issued = consultations.convene(
                at.consultation(),
                new MeetingPlan(answers.date("meetingOn"), answers.given("place"), answers.yes("openToPublic")));
        return Map.of("issued", issued);
    }
}
