package jp.shimon.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.consultation.BundleForm;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.Consultations;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.Plans;
import jp.shimon.process.Cases;
import jp.shimon.process.Desk;
import jp.shimon.process.Field;
import jp.shimon.process.TaskView;
import jp.shimon.shared.Cursor;
import jp.shimon.shared.Numbering;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;

/** 町：what people of the sample city do in a test, in the words of the office. Each test has a measure of its own. */
@TestComponent
@Lazy
public class Town {

    public static final String PASSWORD = "test-password-1";
    public static final String PLAN = "gyoukaku-7";
    public static final String R6 = "ルールの策定、運用開始";

    private static final AtomicInteger NUMBER = new AtomicInteger(10);

    private final Accounts accounts;
    private final Plans plans;
    private final Changes changes;
    private final Consultations consultations;
    private final Cases cases;
    private final Desk desk;
    private final RuntimeService engine;
    private final ObjectMapper json;

    Town(
            Accounts accounts,
            Plans plans,
            Changes changes,
            Consultations consultations,
            Cases cases,
            Desk desk,
            RuntimeService engine,
            ObjectMapper json) {
        this.accounts = accounts;
        this.plans = plans;
        this.changes = changes;
        this.consultations = consultations;
        this.cases = cases;
        this.desk = desk;
        this.engine = engine;
        this.json = json;
    }

    public Person person(String username) {
        return accounts.person(username);
    }

    /** A new measure of 総務課 under Ⅲ-1-(1); answers its path. */
    public String aMeasure(String title) {
        String number = Numbering.circled(NUMBER.incrementAndGet());
        try {
            ObjectNode plan = (ObjectNode) json.readTree(new ClassPathResource("sample/plan.json").getURL());
            ObjectNode measure = (ObjectNode) plan.at("/nodes/1/children/0/children/0/measures/0");
            measure.put("number", number).put("title", title);
            plans.add(json.treeToValue(plan, PlanForm.class), person("gyoukan1"));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return "Ⅲ-1-(1)-" + number;
    }

    /** soumu1 proposes the seed's revision for a measure, 企画課 concurring. */
    public ChangeId proposed(String measure) {
        return cases.propose(revision(measure), person("soumu1"));
    }

    public ChangeForm revision(String measure) {
        return form(0, node -> node.put("measure", measure));
    }

    /** The seed's addition, under the same parent. */
    public ChangeId proposedAddition(String title) {
        return cases.propose(
                form(
                        1,
                        node -> ((ObjectNode) node.get("after"))
                                .put("title", title)
                                .remove("number")),
                person("gyoukan1"));
    }

    /** A minor change: another title, no review, no hearing. */
    public ChangeId renamed(String measure, String title) {
        return titled("RENAME", measure, title);
    }

    /** The title of a measure was wrong all along. */
    public ChangeId corrected(String measure, String title) {
        return titled("CORRECT", measure, title);
    }

    private ChangeId titled(String kind, String measure, String title) {
        return cases.propose(
                form(0, node -> {
                    node.put("kind", kind).put("measure", measure);
                    node.remove("review");
                    node.putArray("concurWith");
                    node.set("after", json.createObjectNode().put("title", title));
                }),
                person("soumu1"));
    }

    public ChangeForm form(int index, Consumer<ObjectNode> edit) {
        try {
            return json.treeToValue(written(index, edit), ChangeForm.class);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A form of the seed as REST takes it. */
    public ObjectNode written(int index, Consumer<ObjectNode> edit) {
        try {
            ObjectNode node = (ObjectNode) json.readTree(new ClassPathResource("sample/changes.json").getURL())
                    .at("/changes/" + index);
            ObjectNode after = (ObjectNode) node.get("after");
            after.remove("number");
            if (index == 0) {
                after.remove("title"); // the title of the measure in hand stays
            }
            edit.accept(node);
            return node;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Somebody answers the open task of a step in a case: what is given, and the way on for the rest. */
    public void answers(String who, String step, UUID businessKey, Map<String, ?> given) {
        complete(
                who,
                desk.openTask(step, businessKey)
                        .orElseThrow(() -> new AssertionError(step + " is not open, but " + where(businessKey))),
                given);
    }

    public void answers(String who, String step, UUID businessKey) {
        answers(who, step, businessKey, Map.of());
    }

    public void complete(String who, String task, Map<String, ?> given) {
        Person person = person(who);
        desk.complete(task, filled(desk.task(task, person), given), person);
    }

    /** The first option, all of several, any text, two weeks ahead: as the contract's last rule says. */
    public static Map<String, Object> filled(TaskView task, Map<String, ?> given) {
        Map<String, Object> answers = new HashMap<>(given);
        for (Field field : task.fields()) {
            if (field.required() && field.value() == null) {
                answers.putIfAbsent(field.name(), wayOn(field));
            }
        }
        return answers;
    }

    private static Object wayOn(Field field) {
        return switch (field.type()) {
            case SELECT -> field.options().get(0).value();
            case MULTI_SELECT -> field.options().stream().map(o -> o.value()).toList();
            case BOOLEAN -> true;
            case INTEGER -> field.min() == null ? 1 : field.min();
            case DATE -> LocalDate.now().plusWeeks(2).toString();
            case DATE_TIME -> OffsetDateTime.now().plusWeeks(2).toString();
            case TEXT, LONG_TEXT -> "記入";
        };
    }

    /** From the proposal to 付議待ち, rated on the way if it was not rated before. */
    public ChangeId awaitingBundle(ChangeId change) {
        UUID key = change.value();
        String department = changes.head(change).department();
        answers(department.equals("soumu") ? "soumu2" : "gyoukan3", "approveProposal", key);
        if (!changes.head(change).concurWith().isEmpty()) {
            answers("kikaku1", "concur", key);
        }
        answers("gyoukan2", "checkProposal", key);
        desk.openTask("hearNewMeasure", key).ifPresent(task -> complete("gyoukan2", task, Map.of()));
        ratings(change);
        return change;
    }

    /** The hearing that the change waits for, held and rated by gyoukan2. */
    public void ratings(ChangeId change) {
        for (String step : List.of("holdHearing", "rate")) {
            openHearings(step, change).forEach(task -> complete("gyoukan2", task, Map.of()));
        }
    }

    public List<String> openHearings(String step, ChangeId change) {
        if (changes.head(change).status() != ChangeStatus.IN_REVIEW) {
            return List.of();
        }
        List<String> titles = changes.view(change).before().stream()
                .map(standing -> standing.content().title())
                .toList();
        return tasksOf("gyoukan2").stream()
                .filter(task -> task.key().equals(step) && titles.contains(task.subject()))
                .map(TaskView::id)
                .toList();
    }

    /** Everything that somebody may do now, page after page. */
    public List<TaskView> tasksOf(String who) {
        List<TaskView> all = new ArrayList<>();
        String after = "";
        for (List<TaskView> page = desk.tasksOf(person(who), new Cursor(200, after));
                !page.isEmpty();
                page = desk.tasksOf(person(who), new Cursor(200, after))) {
            all.addAll(page);
            after = page.get(page.size() - 1).id();
        }
        return all;
    }

    public ConsultationId bundled(ChangeId... ids) {
        List<String> texts = new ArrayList<>();
        for (ChangeId id : ids) {
            texts.add(id.toString());
        }
        return cases.bundle(new BundleForm(null, null, null, 2023, 2, 2, texts), person("gyoukan1"));
    }

    /** Headquarters lets minor changes pass without the committee, and the mayor decides; nothing is published yet. */
    public ConsultationId decidedAsMinor(ChangeId... ids) {
        for (ChangeId id : ids) {
            awaitingBundle(id);
        }
        ConsultationId consultation = bundled(ids);
        answers("gyoukan1", "prepareConsultation", consultation.value());
        answers("honbu1", "headquartersDecision", consultation.value());
        answers("shichou1", "decideAdoption", consultation.value());
        return consultation;
    }

    /** As far as the first meeting, which has a quorum. */
    public ConsultationId inSession(ChangeId... ids) {
        ConsultationId consultation = issued(ids);
        answers("gyoukan1", "recordAttendance", consultation.value());
        return consultation;
    }

    /** Decided by headquarters and the mayor, a meeting called, the letter issued. */
    public ConsultationId issued(ChangeId... ids) {
        ConsultationId consultation = bundled(ids);
        UUID key = consultation.value();
        answers("gyoukan1", "prepareConsultation", key);
        answers("honbu1", "headquartersDecision", key);
        answers("shichou1", "approveConsultation", key);
        answers("gyoukan1", "convene", key);
        return consultation;
    }

    /** Every open item of the consultation is deliberated on with the same answer. */
    public void deliberated(ConsultationId consultation, Map<String, ?> answer) {
        while (desk.openTask("deliberateItem", consultation.value()).isPresent()) {
            answers("gyoukan1", "deliberateItem", consultation.value(), answer);
        }
    }

    public ConsultationView view(ConsultationId consultation) {
        return consultations.view(consultation);
    }

    /** The consultation that an item stands in, if it does. */
    public Optional<ConsultationId> holding(ChangeId change) {
        return consultations.holding(change).map(ConsultationView::id);
    }

    public String drafterOf(ChangeId change) {
        return changes.head(change).drafter();
    }

    public ChangeStatus statusOf(ChangeId change) {
        return changes.head(change).status();
    }

    /** Where a case is: ids of the elements of its drawing that are active now. */
    public List<String> where(UUID businessKey) {
        return engine.createProcessInstanceQuery().processInstanceBusinessKey(businessKey.toString()).list().stream()
                .flatMap(instance -> engine.getActiveActivityIds(instance.getId()).stream())
                .distinct()
                .toList();
    }

    /** How many versions of the plan a consultation made. */
    public long versionsOf(ConsultationId consultation) {
        return plans.versions(PLAN).stream()
                .filter(version -> consultation.value().equals(version.consultation()))
                .count();
    }

    /** What the plan shows for a measure in a fiscal year, today. */
    public String cell(String path, int year) {
        return plans.at(PLAN, null, null).measures().stream()
                .filter(entry -> entry.path().equals(path))
                .map(PlanView.Entry::content)
                .findFirst()
                .flatMap(content -> content.entryOf(year))
                .map(entry -> entry.text())
                .orElse("");
    }
}
