package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.AdoptionChoice;
import jp.shimon.consultation.Answer;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.DecisionView;
import jp.shimon.consultation.ItemView;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.process.Moved;
import jp.shimon.process.Option;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Violation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * 計画の変更を決裁する（市長、または本部）。 One 決裁, one answer per item; a moved base cannot be adopted, a decision that departs
 * from the report gives the reason that is published.
 */
@Component
class DecideAdoption extends DecisionStep {

    private static final Set<String> ADOPTING = Stream.of(AdoptionChoice.values())
            .filter(AdoptionChoice::adopts)
            .map(Enum::name)
            .collect(Collectors.toSet());

    private static final Option MOVED =
            new Option(AdoptionChoice.SEND_BACK.name(), Sentence.of("option.adoption.SEND_BACK.moved"));

    private final ApplicationEventPublisher events;

    DecideAdoption(Consultations consultations, Office office, ApplicationEventPublisher events) {
        super(consultations, office);
        this.events = events;
    }

    @Override
    public String key() {
        return "decideAdoption";
    }

    /** What is carried over waits for the committee, not for this. */
    @Override
    public Subject subject(Case at) {
        return about(at, consultations.readyChanges(at.consultation()));
    }

    private List<Numbered> ready(Case at) {
        return items(at).stream().filter(item -> !item.item().awaitsCommittee()).toList();
    }

    @Override
    public List<Field> fields(Case at) {
        List<Field> fields = new ArrayList<>();
        for (Numbered item : ready(at)) {
            List<AdoptionChoice> legal = consultations.choices(item.item());
            boolean moved = legal.stream().noneMatch(AdoptionChoice::adopts);
            List<Option> choices = legal.stream()
                    .map(choice -> moved && choice == AdoptionChoice.SEND_BACK ? MOVED : option(choice, item.item()))
                    .toList();
            fields.add(item.field("item", Field.select("item" + item.no(), choices)));
            fields.add(item.field("reason", Field.longText("reason" + item.no())));
        }
        fields.addAll(decisionFields(at));
        return fields;
    }

    /** Who opened the form before the plan moved is told why the answer is none any more. */
    @Override
    public List<Field> fields(Case at, Map<String, ?> given) {
        List<Field> fields = fields(at);
        List<String> moved = fields.stream()
                .filter(field -> ADOPTING.contains(String.valueOf(given.get(field.name()))))
                .filter(field -> field.options().stream().noneMatch(offered -> ADOPTING.contains(offered.value())))
                .map(Field::name)
                .toList();
        if (!moved.isEmpty()) {
            throw Refused.conflict("adoption.baseMoved", titles(at, moved));
        }
        return fields;
    }

    private String titles(Case at, List<String> fields) {
        return ready(at).stream()
                .filter(item -> fields.contains("item" + item.no()))
                .map(item -> item.item().title())
                .collect(Collectors.joining("」「"));
    }

    /** The same answer is as reported of one item and departs from the report of another; it says which. */
    private static Option option(AdoptionChoice choice, ItemView item) {
        String how =
                choice.departsFrom(item.outcome()) ? ".departing" : choice.follows(item.outcome()) ? ".asReported" : "";
        return new Option(choice.name(), Sentence.of("option.adoption." + choice + how));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        List<Answer<AdoptionChoice>> given = new ArrayList<>();
        List<Violation> unexplained = new ArrayList<>();
        for (Numbered item : ready(at)) {
            Answer<AdoptionChoice> answer = item.answer(answers, AdoptionChoice.class);
            if (answer.reason() == null && needsReason(answer.choice(), item.item())) {
                String rule = answer.choice().departsFrom(item.item().outcome())
                        ? "adoption.whyOtherwise"
                        : "reason.required";
                unexplained.add(Violation.of("reason" + item.no(), rule));
            }
            given.add(answer);
        }
        Refused.ifAny(unexplained);
        consultations.decide(at.consultation(), given, decision(DecisionView.ADOPT, true, answers, by, at));
        tell(given, by, at);
        return Map.of();
    }

    /** 答申のとおり needs no reason; where the base moved the way on is a send-back that explains itself. */
    private boolean needsReason(AdoptionChoice choice, ItemView item) {
        boolean asReported = item.outcome() == null ? choice == AdoptionChoice.ADOPT : choice.follows(item.outcome());
        return !asReported && choice != consultations.choices(item).get(0);
    }

    /** 答申と異なる決定：the trail of the change says why. */
    private void tell(List<Answer<AdoptionChoice>> given, Person by, Case at) {
        for (Numbered item : ready(at)) {
            given.stream()
                    .filter(answer -> answer.item().equals(item.item().id()))
                    .filter(answer -> answer.choice().departsFrom(item.item().outcome()))
                    .forEach(answer -> events.publishEvent(new Moved(
                            "decideOtherwise",
                            by,
                            List.of(item.item().change().value()),
                            at.consultation().value(),
                            Map.of("adoption", answer.choice().name()),
                            answer.reason())));
        }
    }
}
