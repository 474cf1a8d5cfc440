package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.change.Gist;
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
        Field outcome = outcome(APPROVE, SEND_BACK, NOT_TAKEN_UP, SCRAP);
        return changes.gistToConfirm(at.change())
                ? List.of(outcome, gist(), Field.longText("reason"))
                : List.of(outcome, Field.longText("reason"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        return switch (answers.outcome()) {
            case APPROVE -> {
                if (Gist.CHANGED.name().equals(answers.shown("gist").orElse(""))) {
                    changes.gistChanged(at.change());
                }
                changes.approved(at.change(), by);
                yield Map.of("outcome", APPROVE);
            }
            case SEND_BACK -> sendBack(answers, at);
            default -> end(answers, by, at.change());
        };
    }

    @Override
    public Map<String, Object> passOver(Case at) {
        changes.passedOver(at.change());
        return Map.of("outcome", "PASS_OVER");
    }

    /** What the drafter called a mere correction, the head may call a change of the gist. */
    private static Field gist() {
        return Field.select("gist", options("gistConfirmed", Gist.UNCHANGED.name(), Gist.CHANGED.name()));
    }
}
