package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 新規取組のヒアリング結果を記録する（事務局）。 Necessity, goals, cost, staffing, overlap; no rating, ever. */
@Component
class HearNewMeasure extends ChangeStep {

    HearNewMeasure(Changes changes) {
        super(changes);
    }

    @Override
    public String key() {
        return "hearNewMeasure";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.having(Role.SECRETARIAT).except(change(at).drafters());
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(
                outcome(APPROVE, SEND_BACK),
                Field.date("heldOn").mustBeFilled(),
                Field.longText("hearingNotes").mustBeFilled(),
                returnTo(REVISE_PROPOSAL, "approveProposal", "checkProposal"),
                Field.longText("reason"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        if (answers.outcome().equals(SEND_BACK)) {
            return sendBack(answers, at);
        }
        changes.heard(at.change(), answers.date("heldOn"), answers.given("hearingNotes"), by);
        return Map.of("outcome", APPROVE);
    }
}
