package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.consultation.OpinionState;
import jp.shimon.consultation.Opinions;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 対応状況を確認する（事務局）。 Not met yet goes back to the department; what no longer applies says why. */
@Component
class ConfirmFollowUp extends OpinionStep {

    private static final int WORKING_DAYS = 20;
    private static final Map<String, OpinionState> STATES = Map.of(
            "DONE", OpinionState.DONE,
            "NOT_YET", OpinionState.ANSWERING,
            "NOT_APPLICABLE", OpinionState.NOT_APPLICABLE);

    ConfirmFollowUp(Opinions opinions) {
        super(opinions);
    }

    @Override
    public String key() {
        return "confirmFollowUp";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.having(Role.SECRETARIAT);
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(
                Field.select("outcome", options("followUp", "DONE", "NOT_YET", "NOT_APPLICABLE")),
                Field.longText("reason"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        String outcome = answers.outcome();
        String reason = outcome.equals("DONE") ? answers.text("reason") : answers.reason("reason");
        opinions.confirmed(at.opinion(), STATES.getOrDefault(outcome, OpinionState.DONE), reason, by);
        return Map.of("outcome", outcome);
    }

    @Override
    public int workingDays() {
        return WORKING_DAYS;
    }
}
