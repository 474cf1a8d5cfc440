package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Changes;
import jp.shimon.change.Grid;
import jp.shimon.consultation.Consultations;
import jp.shimon.identity.Person;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.process.Field;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Sentence;
import org.springframework.stereotype.Component;

/** 答申の修正を反映する（事務局）。 Title and year cells as the committee answered; the frozen paper stays as it was. */
@Component
class ReflectAmendment extends ItemStep {

    private static final int CELL = 400;
    private final Changes changes;

    ReflectAmendment(Consultations consultations, Office office, Changes changes) {
        super(consultations, office);
        this.changes = changes;
    }

    @Override
    public String key() {
        return "reflectAmendment";
    }

    @Override
    public List<Field> fields(Case at) {
        PlanForm.Years years = change(at).years();
        List<MeasureContent> contents = contents(at);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            fields.addAll(of(i, contents.get(i), years));
        }
        return fields;
    }

    private static List<Field> of(int i, MeasureContent content, PlanForm.Years years) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("title").mustBeFilled().with(content.title()));
        Grid.cells(content, years).forEach((year, text) -> fields.add(cell(year, text)));
        fields.add(Field.longText("background").with(content.background()));
        fields.add(Field.longText("method").with(content.method()));
        return i == 0 ? fields : fields.stream().map(field -> ofPart(i, field)).toList();
    }

    /** The fields of the second part of a split end in _2, and say so. */
    private static Field ofPart(int i, Field field) {
        Sentence label = Sentence.of("field.ofPart", i + 1, field.label());
        return field.named(field.name() + suffix(i)).labelled(label);
    }

    private static String suffix(int i) {
        return i == 0 ? "" : "_" + (i + 1);
    }

    private static Field cell(int year, String text) {
        Sentence label = Sentence.of("field.cell", new FiscalYear(year).japanese());
        Field field = Field.text("cell" + year).labelled(label).with(text.isEmpty() ? null : text);
        return new Field(field.name(), label, field.type(), false, field.value(), List.of(), null, null, CELL, null);
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        PlanForm.Years years = change(at).years();
        List<MeasureContent> contents = contents(at);
        List<MeasureContent> amended = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            amended.add(written(answers, contents.get(i), years, suffix(i)));
        }
        consultations.amend(at.item(), amended);
        return Map.of();
    }

    private static MeasureContent written(
            Answers answers, MeasureContent content, PlanForm.Years years, String suffix) {
        SortedMap<Integer, String> cells = new TreeMap<>();
        for (int year = years.from(); year <= years.to(); year++) {
            String text = answers.text("cell" + year + suffix);
            cells.put(year, text == null ? "" : text);
        }
        return Grid.written(content, cells)
                .retold(
                        answers.given("title" + suffix),
                        answers.text("background" + suffix),
                        answers.text("method" + suffix));
    }

    private ChangeView change(Case at) {
        return changes.view(item(at).change());
    }

    private List<MeasureContent> contents(Case at) {
        List<MeasureContent> amended = item(at).amended();
        return amended == null ? change(at).after() : amended;
    }
}
