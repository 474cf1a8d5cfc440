package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shimon.calendar.Office;
import jp.shimon.change.Changes;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.DeliberationView;
import jp.shimon.consultation.ItemOutcome;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import org.springframework.stereotype.Component;

/** 審議結果を記録する（事務局）。 What the committee said of one item. */
@Component
class DeliberateItem extends ItemStep {

    private static final int VOTES = 999;
    private static final Set<ItemOutcome> EXPLAINED = Set.of(
            ItemOutcome.APPROPRIATE_WITH_OPINION,
            ItemOutcome.AMENDED,
            ItemOutcome.CHAIR_ENTRUSTED,
            ItemOutcome.NOT_APPROPRIATE);

    private static final List<ItemOutcome> OUTCOMES = List.of(
            ItemOutcome.APPROPRIATE,
            ItemOutcome.APPROPRIATE_WITH_OPINION,
            ItemOutcome.AMENDED,
            ItemOutcome.CARRIED_OVER,
            ItemOutcome.CHAIR_ENTRUSTED,
            ItemOutcome.NOT_APPROPRIATE);
    private static final List<ItemOutcome> OF_THE_FRAME = List.of(
            ItemOutcome.APPROPRIATE,
            ItemOutcome.APPROPRIATE_WITH_OPINION,
            ItemOutcome.CARRIED_OVER,
            ItemOutcome.NOT_APPROPRIATE);

    private final Changes changes;

    DeliberateItem(Consultations consultations, Office office, Changes changes) {
        super(consultations, office);
        this.changes = changes;
    }

    @Override
    public String key() {
        return "deliberateItem";
    }

    @Override
    public List<Field> fields(Case at) {
        List<Option> members = consultations.members(at.consultation()).stream()
                .map(member -> Option.verbatim(member.id().toString(), member.name()))
                .toList();
        return List.of(
                Field.select("outcome", options("itemOutcome", outcomes(at))),
                Field.longText("opinion"),
                Field.multiSelect("excluded", members),
                Field.integer("votesFor", 0, VOTES),
                Field.integer("votesAgainst", 0, VOTES));
    }

    /** A name or a period is right or it is not: there is no text in it that could be amended afterwards. */
    private String[] outcomes(Case at) {
        boolean ofTheFrame = changes.head(item(at).change()).ofTheFrame();
        return (ofTheFrame ? OF_THE_FRAME : OUTCOMES).stream().map(Enum::name).toArray(String[]::new);
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        ItemOutcome outcome = ItemOutcome.valueOf(answers.outcome());
        String opinion = EXPLAINED.contains(outcome) ? answers.reason("opinion") : answers.text("opinion");
        consultations.deliberated(
                new DeliberationView(
                        at.item(),
                        outcome,
                        opinion,
                        answers.list("excluded"),
                        answers.integer("votesFor"),
                        answers.integer("votesAgainst")),
                by);
        return Map.of();
    }

    @Override
    public String reasonField() {
        return "opinion";
    }
}
