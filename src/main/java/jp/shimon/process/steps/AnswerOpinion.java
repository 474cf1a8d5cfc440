package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.consultation.OpinionView;
import jp.shimon.consultation.Opinions;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** 附帯意見への対応方針を回答する（担当課）。 */
@Component
class AnswerOpinion extends OpinionStep {

    private static final int WORKING_DAYS = 20;

    AnswerOpinion(Opinions opinions) {
        super(opinions);
    }

    @Override
    public String key() {
        return "answerOpinion";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.membersOf(opinions.one(at.opinion()).department());
    }

    @Override
    public List<Field> fields(Case at) {
        OpinionView opinion = opinions.one(at.opinion());
        return List.of(
                Field.longText("policy").mustBeFilled().with(opinion.policy()),
                Field.integer("dueYear", FiscalYear.FIRST, FiscalYear.LAST).with(opinion.dueYear()));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        opinions.answered(at.opinion(), answers.given("policy"), answers.integer("dueYear"), by);
        return Map.of();
    }

    @Override
    public int workingDays() {
        return WORKING_DAYS;
    }

    @Override
    public String reasonField() {
        return "policy";
    }
}
