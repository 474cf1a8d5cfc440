package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shimon.calendar.Office;
import jp.shimon.change.Changes;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemId;
import jp.shimon.consultation.PaperHead;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** 付議案・諮問案を作成する（事務局）。 Title, lead, base year, numbers, the order of the items, and their prose. */
@Component
class PrepareConsultation extends ConsultationStep {

    private final Changes changes;

    PrepareConsultation(Consultations consultations, Office office, Changes changes) {
        super(consultations, office);
        this.changes = changes;
    }

    @Override
    public String key() {
        return "prepareConsultation";
    }

    @Override
    public List<Field> fields(Case at) {
        PaperHead head = consultations.paperHead(at.consultation());
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("title").mustBeFilled().with(head.title()),
                Field.longText("lead").mustBeFilled().with(head.lead()),
                Field.integer("baseYear", FiscalYear.FIRST, FiscalYear.LAST)
                        .mustBeFilled()
                        .with(head.baseYear()),
                Field.integer("agendaNo", 1, 999).mustBeFilled().with(head.agendaNo()),
                Field.integer("exhibitNo", 1, 999).mustBeFilled().with(head.exhibitNo())));
        List<Numbered> items = items(at);
        for (Numbered item : items) {
            Field order =
                    Field.integer("order" + item.no(), 1, 999).with(item.item().position());
            Field text = Field.longText("text" + item.no())
                    .mustBeFilled()
                    .with(changes.text(item.item().change()));
            fields.add(item.field("order", order));
            fields.add(item.field("text", text));
        }
        return fields;
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        PaperHead head = new PaperHead(
                answers.given("title"),
                answers.given("lead"),
                answers.number("baseYear"),
                answers.number("agendaNo"),
                answers.number("exhibitNo"));
        List<Numbered> items = items(at);
        items.forEach(item -> changes.reworded(item.item().change(), answers.given("text" + item.no())));
        List<ItemId> order = items.stream()
                .sorted(Comparator.comparing(item -> Objects.requireNonNullElse(
                        answers.integer("order" + item.no()), item.item().position())))
                .map(item -> item.item().id())
                .toList();
        consultations.prepared(at.consultation(), head, order);
        return Map.of();
    }
}
