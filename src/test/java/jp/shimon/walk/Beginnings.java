package jp.shimon.walk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Reached;
import jp.shimon.change.ReachedForm;
import jp.shimon.identity.Person;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.Numbering;
import org.springframework.core.io.ClassPathResource;

/** 始まり方：new cases, each about a measure of its own, in plans of their own. */
final class Beginnings {

    private static final int MEASURES = 40;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String NOTE = "紙で承認、合議、審査を終えた。";

    private final Bench bench;
    private final ObjectMapper json;
    private int used = MEASURES;

    Beginnings(Bench bench, ObjectMapper json) {
        this.bench = bench;
        this.json = json;
    }

    /** 見直し：総務課が起案し、企画課が合議し、評価を待つ。 */
    Affair revised() {
        int number = next();
        Consumer<ObjectNode> edit = node -> node.put("measure", path(number));
        return proposed("soumu1", title(number), form(0, edit), form(0, edit.andThen(Beginnings::otherwise)));
    }

    /** 追加：総務課、または事務局である行政管理課が起案する。 */
    Affair added(String drafter, String department) {
        String title = title(next());
        Consumer<ObjectNode> edit = node -> entitled(node, title, department);
        return proposed(drafter, title, form(1, edit), form(1, edit.andThen(Beginnings::otherwise)));
    }

    /** 軽微な変更：名称の変更。 */
    Affair renamed() {
        int number = next();
        Consumer<ObjectNode> edit = node -> {
            node.put("kind", "RENAME").put("measure", path(number));
            node.remove("review");
            node.putArray("concurWith");
            node.putObject("after").put("title", title(number) + "の改称");
        };
        Consumer<ObjectNode> again =
                edit.andThen(node -> ((ObjectNode) node.get("after")).put("title", title(number) + "の再改称"));
        return proposed("soumu1", title(number), form(0, edit), form(0, again));
    }

    /** 途中から：付議待ちの追加。 The shortest way to everything that comes after. */
    Affair awaitingBundle(String committee) {
        String title = title(next());
        Consumer<ObjectNode> edit = node -> entitled(node, title, "soumu");
        ChangeForm form = form(1, edit);
        ChangeId change = bench.cases().draft(form, bench.town().person("soumu1"));
        ReachedForm reached = new ReachedForm(Reached.BUNDLE, null, null, NOTE, null);
        bench.running().enter(change, reached, bench.town().person("gyoukan1"));
        return new Affair(bench, new Affair.Begun(plan(), title, change, form, committee));
    }

    /** 途中から：紙で承認され、審査から始まる見直し。 */
    Affair enteredAtTheCheck(LocalDate approvedOn) {
        int number = next();
        ChangeForm form = form(0, node -> node.put("measure", path(number)));
        ChangeId change = bench.cases().draft(form, bench.town().person("soumu1"));
        ReachedForm reached = new ReachedForm(Reached.CHECK, "soumu2", approvedOn, NOTE, null);
        bench.running().enter(change, reached, bench.town().person("gyoukan1"));
        return new Affair(bench, new Affair.Begun(plan(), title(number), change, form, "gyoukaku"));
    }

    private Affair proposed(String drafter, String title, ChangeForm form, ChangeForm rewritten) {
        ChangeId change = bench.cases().propose(form, bench.town().person(drafter));
        return new Affair(bench, new Affair.Begun(plan(), title, change, rewritten, "gyoukaku"));
    }

    private ChangeForm form(int index, Consumer<ObjectNode> edit) {
        return bench.town().form(index, edit.andThen(node -> node.put("plan", plan())));
    }

    private static void entitled(ObjectNode node, String title, String department) {
        ((ObjectNode) node.get("after"))
                .put("title", title)
                .put("department", department)
                .remove("number");
    }

    private static void otherwise(ObjectNode node) {
        ((ObjectNode) node.get("after")).put("background", "書き直した背景");
    }

    /** The next measure, in a new plan where the last one has none left. */
    private int next() {
        if (used == MEASURES) {
            NUMBER.incrementAndGet();
            used = 0;
            Person secretariat = bench.town().person("gyoukan1");
            bench.plans().add(planForm(), secretariat);
        }
        return ++used;
    }

    private static String plan() {
        return "michi-" + NUMBER.get();
    }

    private static String title(int number) {
        return "道を尽くす取組%d-%d".formatted(NUMBER.get(), number);
    }

    private static String path(int number) {
        return "Ⅲ-1-(1)-" + Numbering.circled(number);
    }

    private PlanForm planForm() {
        try {
            ObjectNode plan = (ObjectNode) json.readTree(new ClassPathResource("sample/plan.json").getURL());
            plan.put("code", plan());
            ArrayNode measures = (ArrayNode) plan.at("/nodes/1/children/0/children/0/measures");
            ObjectNode pattern = measures.get(0).deepCopy();
            measures.removeAll();
            for (int number = 1; number <= MEASURES; number++) {
                measures.add(pattern.deepCopy()
                        .put("number", Numbering.circled(number))
                        .put("title", title(number)));
            }
            return json.treeToValue(plan, PlanForm.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
