package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;

/** 変更案についての一歩。 What send-back, 見送り and 廃案 mean is the same for all of them. */
abstract class ChangeStep extends Step {

    static final String APPROVE = "APPROVE";
    static final String SEND_BACK = "SEND_BACK";
    static final String NOT_TAKEN_UP = "NOT_TAKEN_UP";
    static final String SCRAP = "SCRAP";
    static final String REVISE_PROPOSAL = "reviseProposal";
    static final String APPROVE_PROPOSAL = "approveProposal";

    final Changes changes;

    ChangeStep(Changes changes) {
        this.changes = changes;
    }

    ChangeHead change(Case at) {
        return changes.head(at.change());
    }

    @Override
    public Subject subject(Case at) {
        ChangeHead head = change(at);
        return new Subject(head.title(), List.of(head.id().value()), null, head.department());
    }

    /** 差戻し先：すでに済んだ段階。 The first is the drafter. */
    static Field returnTo(String... done) {
        return Field.select("returnTo", options("step", done)).optional();
    }

    Map<String, Object> sendBack(Answers answers, Case at) {
        answers.reason("reason");
        String step = Objects.requireNonNullElse(answers.text("returnTo"), REVISE_PROPOSAL);
        if (step.equals(REVISE_PROPOSAL)) {
            changes.returnedToDrafter(at.change());
        } else if (step.equals(APPROVE_PROPOSAL)) {
            changes.sentBackToHead(at.change());
        }
        return Map.of("outcome", SEND_BACK, "returnTo", step);
    }

    Map<String, Object> end(Answers answers, Person by, ChangeId id) {
        boolean scrapped = answers.outcome().equals(SCRAP);
        ChangeStatus end = scrapped ? ChangeStatus.SCRAPPED : ChangeStatus.NOT_TAKEN_UP;
        changes.ended(id, end, answers.reason("reason"), by);
        return Map.of("outcome", answers.outcome());
    }
}
