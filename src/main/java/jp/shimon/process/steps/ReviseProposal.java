package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.change.Gist;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 変更案を修正する（起案者）。 The text itself is edited on the change's own page; here it is submitted again. */
@Component
class ReviseProposal extends ChangeStep {

    private static final String SUBMIT = "SUBMIT";
    private static final String WITHDRAW = "WITHDRAW";

    ReviseProposal(Changes changes) {
        super(changes);
    }

    @Override
    public String key() {
        return REVISE_PROPOSAL;
    }

    @Override
    public Doers doers(Case at) {
        return Doers.person(change(at).drafter());
    }

    @Override
    public List<Field> fields(Case at) {
        String[] gists = changes.gists(at.change()).stream().map(Enum::name).toArray(String[]::new);
        return gists.length == 0
                ? List.of(outcome(SUBMIT, WITHDRAW), Field.longText("reason"))
                : List.of(
                        outcome(SUBMIT, WITHDRAW),
                        Field.select("gist", options("gist", gists)).optional(),
                        Field.longText("reason"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        if (answers.outcome().equals(WITHDRAW)) {
            changes.ended(at.change(), ChangeStatus.WITHDRAWN, answers.reason("reason"), by);
        } else {
            changes.submit(at.change(), gist(answers, at), by);
        }
        return Map.of("outcome", answers.outcome());
    }

    /** A text that was rewritten passes as the same only with a reason. */
    private @Nullable Gist gist(Answers answers, Case at) {
        String stated = answers.text("gist");
        if (stated == null) {
            return null;
        }
        if (Gist.valueOf(stated) == Gist.UNCHANGED
                && changes.rewritten(at.change())
                && answers.text("reason") == null) {
            throw Refused.invalid("reason", "gist.reason");
        }
        return Gist.valueOf(stated);
    }
}
