package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shimon.calendar.Office;
import jp.shimon.change.Changes;
import jp.shimon.consultation.Casting;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.DeliberationForm;
import jp.shimon.consultation.ItemOutcome;
import jp.shimon.consultation.OpinionForm;
import jp.shimon.consultation.SessionView;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.DepartmentView;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 審議結果を記録する（事務局）。 What the committee said of one item. */
@Component
class DeliberateItem extends ItemStep {

    private static final int VOTES = 999;
    private static final String CASTING = "casting";
    private static final String NO_TIE = "NO_TIE";
    private static final String CLOSED = "closedPart";
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
    private final Accounts accounts;

    DeliberateItem(Consultations consultations, Office office, Changes changes, Accounts accounts) {
        super(consultations, office);
        this.changes = changes;
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "deliberateItem";
    }

    @Override
    public List<Field> fields(Case at) {
        return fields(at, accounts::departments);
    }

    @Override
    public List<Field> fields(Case at, Map<String, ?> given) {
        return OpinionFields.namesDepartment(given) ? fields(at) : fields(at, List::of);
    }

    private List<Field> fields(Case at, Supplier<List<DepartmentView>> departments) {
        SessionView session = consultations.session(at.consultation());
        List<Field> fields = new ArrayList<>();
        fields.add(Field.select("outcome", options("itemOutcome", outcomes(at))));
        fields.addAll(OpinionFields.fields(departments));
        voting(session).forEach(field -> fields.add(field.within("voting")));
        if (mayBeClosed(session)) {
            fields.add(Field.bool(CLOSED).with(false).within(CLOSED));
            Closings.fields(null).forEach(field -> fields.add(field.within(CLOSED)));
        }
        return fields;
    }

    private static List<Field> voting(SessionView session) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.multiSelect("excluded", Members.options(session.members())));
        fields.add(Field.integer("votesFor", 0, VOTES));
        fields.add(Field.integer("votesAgainst", 0, VOTES));
        fields.add(Field.select(CASTING, options(CASTING, NO_TIE, Casting.FOR.name(), Casting.AGAINST.name()))
                .with(NO_TIE)
                .optional());
        if (!session.meeting().written()) {
            fields.add(Members.presides(session.members()));
        }
        return fields;
    }

    /** A part of an open meeting can be closed; a closed one is closed as a whole. */
    private static boolean mayBeClosed(SessionView session) {
        return session.meeting().openToPublic() && !session.meeting().written();
    }

    /** A name or a period is right or it is not: there is no text in it that could be amended afterwards. */
    private String[] outcomes(Case at) {
        boolean ofTheFrame = changes.head(item(at).change()).ofTheFrame();
        return (ofTheFrame ? OF_THE_FRAME : OUTCOMES).stream().map(Enum::name).toArray(String[]::new);
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        ItemOutcome outcome = ItemOutcome.valueOf(answers.outcome());
        boolean withOpinions = outcome == ItemOutcome.APPROPRIATE_WITH_OPINION;
        String first = EXPLAINED.contains(outcome) ? answers.opinion() : answers.text("opinion");
        List<OpinionForm> opinions = withOpinions ? OpinionFields.of(answers) : List.of();
        if (!withOpinions) {
            OpinionFields.refuseBeyondTheFirst(answers);
        }
        String casting = answers.given(CASTING);
        consultations.deliberated(
                new DeliberationForm(
                        at.item(),
                        outcome,
                        opinions.size() > 1 ? numbered(opinions) : first,
                        opinions,
                        Members.chosen(answers, "excluded"),
                        answers.integer("votesFor"),
                        answers.integer("votesAgainst"),
                        casting.equals(NO_TIE) ? null : Casting.valueOf(casting),
                        Members.presiding(answers),
                        answers.yes(CLOSED) ? Closings.of(answers) : null),
                by);
        return Map.of();
    }

    /** Several opinions as one text, for whoever reads the item alone. */
    private static String numbered(List<OpinionForm> opinions) {
        return IntStream.range(0, opinions.size())
                .mapToObj(i -> (i + 1) + " " + opinions.get(i).text())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String reasonField() {
        return "opinion";
    }
}
