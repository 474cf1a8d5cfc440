package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 変更案を承認する（所属課長）。 Not the drafter. */
@Component
class ApproveProposal extends ChangeStep {

    ApproveProposal(Changes changes) {
        super(changes);
    }

    @Override
    public String key() {
        return "approveProposal";
    }

    @Override
    public Doers doers(Case at) {
        ChangeHead change = change(at);
        return Doers.headOf(change.department()).except(change.drafters());
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(outcome(APPROVE, SEND_BACK, NOT_TAKEN_UP, SCRAP), Field.longText("reason"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        return switch (answers.outcome()) {
            case APPROVE -> {
                changes.approved(at.change(), by);
                yield Map.of("outcome", APPROVE);
            }
            case SEND_BACK -> sendBack(answers, at);
            default -> end(answers, by, at.change());
        };
    }
}
