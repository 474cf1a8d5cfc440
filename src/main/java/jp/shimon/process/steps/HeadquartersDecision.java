package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.Changes;
import jp.shimon.consultation.Answer;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.HeadquartersChoice;
import jp.shimon.consultation.ItemView;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Field;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;

/** 本部の決定を記録する。 本部 is a meeting: one task, one answer per item. */
@Component
class HeadquartersDecision extends ConsultationStep {

    private final Changes changes;

    HeadquartersDecision(Consultations consultations, Office office, Changes changes) {
        super(consultations, office);
        this.changes = changes;
    }

    @Override
    public String key() {
        return "headquartersDecision";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.having(Role.HEADQUARTERS);
    }

    @Override
    public List<Field> fields(Case at) {
        Set<ChangeKind> consulted = changes.consulted();
        List<Field> fields = new ArrayList<>();
        for (Numbered item : items(at)) {
            ChangeKind kind = changes.head(item.item().change()).kind();
            fields.add(item.field(
                    "item",
                    Field.select(
                            "item" + item.no(),
                            options("headquarters", choices(at, item.item(), consulted.contains(kind))))));
            fields.add(item.field("reason", Field.longText("reason" + item.no())));
        }
        return fields;
    }

    /** What is minor by the city's rule is offered as minor first; what starts from an old plan goes no further. */
    private String[] choices(Case at, ItemView item, boolean consulted) {
        if (changes.baseMoved(item.change())) {
            return new String[] {HeadquartersChoice.SEND_BACK.name(), HeadquartersChoice.NOT_TAKEN_UP.name()};
        }
        HeadquartersChoice ask = at.heard() ? HeadquartersChoice.HEAR : HeadquartersChoice.CONSULT;
        HeadquartersChoice first = consulted ? ask : HeadquartersChoice.MINOR;
        return Stream.of(
                        first,
                        ask,
                        HeadquartersChoice.MINOR,
                        HeadquartersChoice.SEND_BACK,
                        HeadquartersChoice.NOT_TAKEN_UP)
                .distinct()
                .map(Enum::name)
                .toArray(String[]::new);
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        List<Answer<HeadquartersChoice>> given = new ArrayList<>();
        for (Numbered item : items(at)) {
            Answer<HeadquartersChoice> answer = item.answer(answers, HeadquartersChoice.class);
            boolean goesOn = answer.choice() != HeadquartersChoice.SEND_BACK
                    && answer.choice() != HeadquartersChoice.NOT_TAKEN_UP;
            // where the plan has moved on, the send-back explains itself
            boolean explained = answer.choice() == HeadquartersChoice.SEND_BACK
                    && changes.baseMoved(item.item().change());
            if (!goesOn && !explained && answer.reason() == null) {
                throw Refused.invalid("reason" + item.no(), "reason.required");
            }
            given.add(answer);
        }
        return Map.of(
                "route", consultations.headquarters(at.consultation(), given).name());
    }
}
