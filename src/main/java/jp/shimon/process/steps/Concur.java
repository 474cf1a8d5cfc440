package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 合議に回答する（合議先の課長）。 An opinion, no veto: the case goes on either way. */
@Component
class Concur extends ChangeStep {

    private static final String AGREE = "AGREE";

    Concur(Changes changes) {
        super(changes);
    }

    @Override
    public String key() {
        return "concur";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.headOf(at.department()).except(change(at).drafters());
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(Field.select("outcome", options("concur", AGREE, "DISSENT")), Field.longText("opinion"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        boolean agreed = answers.outcome().equals(AGREE);
        String opinion = agreed ? answers.text("opinion") : answers.opinion();
        changes.concurred(at.change(), at.department(), agreed, opinion, by);
        return Map.of();
    }

    @Override
    public Map<String, Object> passOver(Case at) {
        return Map.of();
    }

    @Override
    public String reasonField() {
        return "opinion";
    }
}
