package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.Changes;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 変更案を審査する（事務局）。 Neither the drafter nor the approver; says which hearing the change still needs. */
@Component
class CheckProposal extends ChangeStep {

    private final Reviews reviews;

    CheckProposal(Changes changes, Reviews reviews) {
        super(changes);
        this.reviews = reviews;
    }

    @Override
    public String key() {
        return "checkProposal";
    }

    @Override
    public Doers doers(Case at) {
        ChangeHead change = change(at);
        return Doers.having(Role.SECRETARIAT).except(change.drafters()).except(change.approver());
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(
                outcome(APPROVE, SEND_BACK, NOT_TAKEN_UP, SCRAP),
                returnTo(REVISE_PROPOSAL, "approveProposal"),
                Field.bool("important").with(change(at).important()),
                Field.longText("reason"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        if (answers.yes("important") != change(at).important()) {
            changes.flag(at.change(), answers.yes("important"));
        }
        return switch (answers.outcome()) {
            case APPROVE -> Map.of("outcome", APPROVE, "route", route(change(at)));
            case SEND_BACK -> sendBack(answers, at);
            default -> end(answers, by, at.change());
        };
    }

    private String route(ChangeHead change) {
        if (change.kind() == ChangeKind.ADD) {
            return "NEW_MEASURE";
        }
        Review review = change.review();
        boolean rated =
                review == null || change.measures().stream().allMatch(measure -> reviews.rated(measure, review));
        return rated ? "NONE" : "HEARING";
    }
}
