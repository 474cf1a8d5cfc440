package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.DeliberationForm;
import jp.shimon.consultation.ItemOutcome;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 意見を記録する（事務局）。 What the members of an advisory meeting said of one item: no vote and no answer as a body. */
@Component
class RecordOpinions extends ItemStep {

    RecordOpinions(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "recordOpinions";
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(
                Field.select(
                        "outcome", options("itemOutcome", ItemOutcome.HEARD.name(), ItemOutcome.HEAR_AGAIN.name())),
                Field.longText("opinions").mustBeFilled(),
                Field.longText("summary"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        consultations.heard(
                new DeliberationForm(
                        at.item(),
                        ItemOutcome.valueOf(answers.outcome()),
                        answers.given("opinions"),
                        List.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null),
                answers.text("summary"),
                by);
        return Map.of();
    }

    @Override
    public String reasonField() {
        return "opinions";
    }
}
