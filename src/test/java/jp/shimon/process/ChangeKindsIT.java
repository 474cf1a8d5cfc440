package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.change.RuleBook;
import jp.shimon.change.RuleSet;
import jp.shimon.change.RuleWords;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Paper;
import jp.shimon.document.Documents;
import jp.shimon.plan.Cause;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.MeasureView;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** 変更の種類：what each kind does to the plan, from the proposal to the adoption. Every plan here is SYNTHETIC. */
@OfficeTest
class ChangeKindsIT {

    @Autowired
    Town town;

    @Autowired
    Cases cases;

    @Autowired
    Changes changes;

    @Autowired
    Consultations consultations;

    @Autowired
    Documents documents;

    @Autowired
    RuleBook book;

    @Autowired
    Desk desk;

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    ObjectMapper json;

    @Test
    void mergedIntoANewMeasureTheOldOnesAreClosedWithALink() {
        aPlan("merge-new");
        ChangeId change = proposed("merge-new", "MERGE", form -> {
            form.putArray("measure").add("Ⅲ-1-(1)-①").add("Ⅲ-1-(1)-②");
            form.putObject("after").put("title", "会議と文書の効率化").put("department", "soumu");
        });

        adopted(change);

        MeasureView one = measure("merge-new", "Ⅲ-1-(1)-③");
        assertThat(one.content().title()).isEqualTo("会議と文書の効率化");
        assertThat(one.predecessors()).containsExactly("Ⅲ-1-(1)-①", "Ⅲ-1-(1)-②");
        for (String old : List.of("Ⅲ-1-(1)-①", "Ⅲ-1-(1)-②")) {
            assertThat(measure("merge-new", old).content().state()).isEqualTo(MeasureStatus.MERGED);
            assertThat(measure("merge-new", old).content().lastYear()).isEqualTo(2023);
            assertThat(measure("merge-new", old).successors()).containsExactly("Ⅲ-1-(1)-③");
        }
    }

    @Test
    void mergedIntoOneOfThemThatOneGoesOn() {
        aPlan("merge-into");
        ChangeId change = proposed("merge-into", "MERGE", form -> {
            form.putArray("measure").add("Ⅲ-1-(1)-①").add("Ⅲ-1-(1)-②");
            form.putObject("after").put("number", "②").put("title", "②に統合").put("department", "soumu");
        });

        adopted(change);

        assertThat(measure("merge-into", "Ⅲ-1-(1)-②").content().title()).isEqualTo("②に統合");
        assertThat(measure("merge-into", "Ⅲ-1-(1)-②").content().state()).isEqualTo(MeasureStatus.ACTIVE);
        assertThat(measure("merge-into", "Ⅲ-1-(1)-①").successors()).containsExactly("Ⅲ-1-(1)-②");
    }

    @Test
    void oneMeasureIsNothingToMerge() {
        assertThatThrownBy(() -> proposed(Town.PLAN, "MERGE", form -> {
                    form.put("measure", "Ⅲ-1-(1)-①");
                    form.putObject("after").put("title", "統合").put("department", "soumu");
                }))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(fields(refused)).containsExactly("measure"));
    }

    @Test
    void splitThePartsAreNewAndTheWholeIsClosed() {
        aPlan("split");
        ChangeId change = proposed("split", "SPLIT", form -> {
            form.put("measure", "Ⅲ-1-(1)-①");
            form.putArray("after")
                    .add(json.createObjectNode().put("title", "庁内の会議"))
                    .add(json.createObjectNode().put("title", "外部との会議"));
        });

        adopted(change);

        MeasureView whole = measure("split", "Ⅲ-1-(1)-①");
        assertThat(whole.content().state()).isEqualTo(MeasureStatus.SPLIT);
        assertThat(whole.successors()).containsExactly("Ⅲ-1-(1)-③", "Ⅲ-1-(1)-④");
        assertThat(measure("split", "Ⅲ-1-(1)-④").content().title()).isEqualTo("外部との会議");
        assertThat(measure("split", "Ⅲ-1-(1)-④").content().entries())
                .isEqualTo(whole.content().entries());
    }

    @Test
    void aPartThatKeepsTheNumberIsTheMeasureItself() {
        aPlan("split-keep");
        ChangeId change = proposed("split-keep", "SPLIT", form -> {
            form.put("measure", "Ⅲ-1-(1)-①");
            form.putArray("after")
                    .add(json.createObjectNode().put("number", "①").put("title", "庁内の会議"))
                    .add(json.createObjectNode().put("title", "外部との会議"));
        });

        adopted(change);

        assertThat(measure("split-keep", "Ⅲ-1-(1)-①").content().state()).isEqualTo(MeasureStatus.ACTIVE);
        assertThat(measure("split-keep", "Ⅲ-1-(1)-①").content().title()).isEqualTo("庁内の会議");
        assertThat(measure("split-keep", "Ⅲ-1-(1)-③").predecessors()).containsExactly("Ⅲ-1-(1)-①");
    }

    @Test
    void aSplitThatTheCommitteeAmendsIsAmendedPartByPart() {
        aPlan("split-amend");
        ChangeId change = proposed("split-amend", "SPLIT", form -> {
            form.put("measure", "Ⅲ-1-(1)-①");
            form.putArray("after")
                    .add(json.createObjectNode().put("title", "前半"))
                    .add(json.createObjectNode().put("title", "後半"));
        });
        ConsultationId consultation = town.inSession(town.awaitingBundle(change));
        town.deliberated(consultation, Map.of("outcome", "AMENDED", "opinion", "後半の名称を改める"));

        town.answers("gyoukan1", "reflectAmendment", consultation.value(), Map.of("title_2", "後半（改称）"));
        town.answers("soumu2", "agreeAmendment", consultation.value());
        finish(consultation);

        assertThat(measure("split-amend", "Ⅲ-1-(1)-③").content().title()).isEqualTo("前半");
        assertThat(measure("split-amend", "Ⅲ-1-(1)-④").content().title()).isEqualTo("後半（改称）");
    }

    @Test
    void completedWithTheYearThatIsStatedAndItStaysInTheList() {
        aPlan("complete");
        ChangeId change = proposed("complete", "COMPLETE", form -> {
            form.put("measure", "Ⅲ-1-(1)-①");
            form.putObject("after").put("lastYear", 2022);
            form.putArray("aspects").add("LEAVE_MONITORING");
        });

        minorAdopted(change);

        MeasureView ended = measure("complete", "Ⅲ-1-(1)-①");
        assertThat(ended.content().state()).isEqualTo(MeasureStatus.COMPLETED);
        assertThat(ended.content().lastYear()).isEqualTo(2022);
        assertThat(plans.at("complete", null, null).measures()).hasSize(2);
        assertThatThrownBy(() -> proposed("complete", "REVISE", form -> form.put("measure", "Ⅲ-1-(1)-①")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(fields(refused)).contains("measure"));
    }

    @Test
    void theCityDecidesWhichKindsGoToTheCommittee() {
        aPlan("consulted");
        ChangeId change = proposed("consulted", "COMPLETE", form -> form.put("measure", "Ⅲ-1-(1)-①"));
        ConsultationId consultation = town.bundled(town.awaitingBundle(change));
        town.answers("gyoukan1", "prepareConsultation", consultation.value());
        assertThat(firstOfHeadquarters(consultation)).isEqualTo("MINOR");

        RuleSet delivered = book.current();
        try {
            book.revise(
                    consulting(delivered.words(), ChangeKind.COMPLETE), delivered.version(), town.person("gyoukan1"));
            assertThat(firstOfHeadquarters(consultation)).isEqualTo("CONSULT");
        } finally {
            book.revise(delivered.words(), book.current().version(), town.person("gyoukan1"));
        }
    }

    private String firstOfHeadquarters(ConsultationId consultation) {
        String task =
                desk.openTask("headquartersDecision", consultation.value()).orElseThrow();
        return desk.task(task, town.person("honbu1"))
                .fields()
                .get(0)
                .options()
                .get(0)
                .value();
    }

    private static RuleWords consulting(RuleWords words, ChangeKind kind) {
        return new RuleWords(
                words.homophones(),
                words.slips(),
                words.variants(),
                words.endStates(),
                words.stages(),
                words.baselineWords(),
                words.ignored(),
                words.ratingVerbs(),
                words.halfYearEnd(),
                Stream.concat(words.consulted().stream(), Stream.of(kind)).toList());
    }

    @Test
    void aWholeNodeIsAbolished() {
        aPlan("abolish");
        ChangeId change = proposed("abolish", "ABOLISH", form -> form.put("node", "Ⅲ-1-(1)"));

        adopted(change);

        assertThat(plans.at("abolish", null, null).measures())
                .allMatch(entry -> entry.content().state() == MeasureStatus.ABOLISHED)
                .allMatch(entry -> Integer.valueOf(2023).equals(entry.content().lastYear()));
    }

    @Test
    void aNodeIsRenamedAndTheDayBeforeItWasCalledOtherwise() {
        aPlan("rename");
        ChangeId change = proposed("rename", "RENAME", form -> {
            form.put("node", "Ⅲ-1-(1)");
            form.putObject("after").put("name", "会議と文書の見直し");
        });

        minorAdopted(change);

        assertThat(leaf(plans.at("rename", null, null)).name()).isEqualTo("会議と文書の見直し");
        assertThat(leaf(plans.at("rename", LocalDate.now().minusDays(1), null)).name())
                .isEqualTo("庁内会議等の見直し");
    }

    @Test
    void aNewItemIsAddedToThePlanAndAMeasureBelowIt() {
        aPlan("new-node");
        ChangeId node = proposed("new-node", "ADD", form -> {
            form.put("parent", "Ⅲ-1");
            form.putObject("after").put("name", "窓口の見直し");
        });
        adopted(node);
        ChangeId measure = proposed("new-node", "ADD", form -> {
            form.put("parent", "Ⅲ-1-(2)");
            form.putObject("after").put("title", "書かない窓口").put("department", "soumu");
        });

        adopted(measure);

        assertThat(measure("new-node", "Ⅲ-1-(2)-①").content().title()).isEqualTo("書かない窓口");
    }

    @Test
    void everyMeasureBelowANodeGoesToAnotherDepartment() {
        aPlan("owner");
        ChangeId change = proposed("owner", "CHANGE_OWNER", form -> {
            form.put("node", "Ⅲ-1");
            form.putObject("after").put("department", "kikaku");
        });

        minorAdopted(change);

        assertThat(plans.at("owner", null, null).measures())
                .extracting(entry -> entry.content().department())
                .containsExactly("kikaku", "kikaku");
    }

    @Test
    void aRenamingThatAlsoMovesADateIsNoRenaming() {
        assertThatThrownBy(() -> proposed(Town.PLAN, "RENAME", form -> {
                    form.put("measure", "Ⅲ-1-(1)-①");
                    ObjectNode after = form.putObject("after").put("title", "別の名称");
                    after.putArray("schedule")
                            .addObject()
                            .put("from", 2024)
                            .put("to", 2024)
                            .put("text", "策定");
                }))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(fields(refused)).containsExactly("after.schedule"));
    }

    @Test
    void aCorrectionChangesWhatWasKnownNotWhatWasDecided() {
        aPlan("correct");
        Instant published = Instant.now();
        ChangeId change = proposed("correct", "CORRECT", form -> {
            form.put("measure", "Ⅲ-1-(1)-①");
            form.putObject("after").put("title", "正しい名称");
        });

        minorAdopted(change);

        LocalDate longAgo = LocalDate.of(2021, 6, 1);
        assertThat(title(plans.at("correct", longAgo, null))).isEqualTo("正しい名称");
        assertThat(title(plans.at("correct", longAgo, published))).isEqualTo("会議の見直し");
        MeasureView.Revision corrected =
                measure("correct", "Ⅲ-1-(1)-①").revisions().get(1);
        assertThat(corrected.cause().kind()).isEqualTo(Cause.Kind.CORRECTION);
        assertThat(corrected.effectiveFrom()).isEqualTo(LocalDate.of(2020, 4, 1));
        assertThat(corrected.cause().decidedOn()).isEqualTo(LocalDate.now());
    }

    @Test
    void thePlanIsExtendedByAYear() {
        aPlan("extend");
        ChangeId change = proposed(
                "extend",
                "EXTEND_PLAN",
                form -> form.putObject("after")
                        .putObject("fiscalYears")
                        .put("from", 2020)
                        .put("to", 2026));
        assertThat(changes.view(change).head().title()).isEqualTo("第7次行政改革大綱アクションプラン");

        adopted(change);

        assertThat(plans.at("extend", null, null).fiscalYears()).isEqualTo(new PlanForm.Years(2020, 2026));
        assertThat(plans.at("extend", LocalDate.now().minusDays(1), null).fiscalYears())
                .isEqualTo(new PlanForm.Years(2020, 2025));
    }

    @Test
    void aPlanIsNotShortened() {
        assertThatThrownBy(() -> proposed(
                        Town.PLAN,
                        "EXTEND_PLAN",
                        form -> form.putObject("after").putObject("fiscalYears").put("to", 2024)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(fields(refused)).containsExactly("after.fiscalYears.to"));
    }

    @Test
    void twoAdditionsOfOneConsultationGetTwoNumbers() {
        aPlan("numbers");
        ChangeId first = proposed("numbers", "ADD", form -> addition(form, "一つ目"));
        ChangeId second = proposed("numbers", "ADD", form -> addition(form, "二つ目"));

        adopted(first, second);

        assertThat(measure("numbers", "Ⅲ-1-(1)-③").content().title()).isEqualTo("一つ目");
        assertThat(measure("numbers", "Ⅲ-1-(1)-④").content().title()).isEqualTo("二つ目");
    }

    @Test
    void aNumberThatAnIssuedConsultationPromisedIsNotPromisedAgain() {
        aPlan("promised");
        ChangeId first = town.awaitingBundle(proposed("promised", "ADD", form -> addition(form, "先に諮問")));
        ChangeId second = town.awaitingBundle(proposed("promised", "ADD", form -> addition(form, "後に諮問")));
        ConsultationId issuedFirst = town.inSession(first);
        ConsultationId issuedLater = town.inSession(second);

        town.deliberated(issuedLater, Map.of());
        finish(issuedLater);
        town.deliberated(issuedFirst, Map.of());
        finish(issuedFirst);

        assertThat(measure("promised", "Ⅲ-1-(1)-③").content().title()).isEqualTo("先に諮問");
        assertThat(measure("promised", "Ⅲ-1-(1)-④").content().title()).isEqualTo("後に諮問");
    }

    private static void addition(ObjectNode form, String title) {
        form.put("parent", "Ⅲ-1-(1)");
        form.putObject("after").put("title", title).put("department", "soumu");
    }

    /** A plan with two measures under Ⅲ-1-(1), in force since April 2020. */
    private void aPlan(String code) {
        try {
            ObjectNode plan = (ObjectNode) json.readTree(new ClassPathResource("sample/plan.json").getURL());
            plan.put("code", code);
            String nodes = """
                    [{"number":"Ⅲ","name":"効率的な行政運営","children":[{"number":"1","name":"働き方の見直し",
                     "children":[{"number":"(1)","name":"庁内会議等の見直し","measures":[
                      {"number":"①","title":"会議の見直し","department":"soumu","relatedDepartments":[],
                       "schedule":[{"from":2020,"to":2025,"text":"検討"}]},
                      {"number":"②","title":"文書の見直し","department":"soumu","relatedDepartments":[],
                       "schedule":[{"from":2020,"to":2025,"text":"検討"}]}]}]}]}]""";
            plan.set("nodes", json.readTree(nodes.getBytes(StandardCharsets.UTF_8)));
            plans.add(json.treeToValue(plan, PlanForm.class), town.person("gyoukan1"));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ChangeId proposed(String plan, String kind, Consumer<ObjectNode> edit) {
        ObjectNode form = json.createObjectNode().put("plan", plan).put("kind", kind);
        form.putObject("reason").put("category", "LAW_OR_SOCIETY").put("text", "改める。");
        if (List.of("REVISE", "COMPLETE", "ABOLISH", "MERGE", "SPLIT").contains(kind)) {
            form.putObject("review").put("fiscalYear", 2023).put("period", "FIRST_HALF");
        }
        for (JsonNode rule : json.valueToTree(List.of("V01", "V02", "V04", "V05", "V13", "V15", "V16", "V18", "V19"))) {
            form.withArray("proceed")
                    .addObject()
                    .put("rule", rule.asText())
                    .put("place", "*")
                    .put("reason", "試験のため");
        }
        edit.accept(form);
        try {
            return cases.propose(json.treeToValue(form, ChangeForm.class), town.person("soumu1"));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void adopted(ChangeId... ids) {
        for (ChangeId id : ids) {
            thenItCanBeRead(id);
            town.awaitingBundle(id);
        }
        ConsultationId consultation = town.inSession(ids);
        thenEveryFormOfThePaperIsThere(consultation);
        town.deliberated(consultation, Map.of());
        finish(consultation);
        assertThat(ids).allMatch(id -> town.statusOf(id) == ChangeStatus.ADOPTED);
    }

    /** Headquarters lets a minor change pass without the committee, as its first option says. */
    private void minorAdopted(ChangeId change) {
        thenItCanBeRead(change);
        ConsultationId consultation = town.bundled(town.awaitingBundle(change));
        town.answers("gyoukan1", "prepareConsultation", consultation.value());
        town.answers("honbu1", "headquartersDecision", consultation.value());
        thenEveryFormOfThePaperIsThere(consultation);
        town.answers("shichou1", "decideAdoption", consultation.value());
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.ADOPTED);
    }

    /** On its page, on the internal sheet, over REST, and in the form of the one who has to approve it. */
    private void thenItCanBeRead(ChangeId change) {
        String title = changes.head(change).title();
        for (String page : List.of("/changes/" + change, "/changes/" + change + "/sheet")) {
            assertThat(WebSession.of(port, "soumu1").get(page))
                    .as(page)
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                    .satisfies(answer -> assertThat(answer.body()).contains(title));
        }
        assertThat(new RestClientOf(port, "soumu1", Town.PASSWORD)
                        .get("/api/changes/" + change)
                        .text())
                .contains(title);
        String task = desk.openTask("approveProposal", change.value()).orElseThrow();
        assertThat(WebSession.of(port, "soumu2").get("/desk/forms/" + task))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                .satisfies(answer -> assertThat(answer.body()).contains(title));
    }

    private void thenEveryFormOfThePaperIsThere(ConsultationId consultation) {
        Paper paper = consultations.paper(consultation);
        assertThat(documents.docx(paper).bytes()).isNotEmpty();
        assertThat(documents.pdf(paper).bytes()).isNotEmpty();
        assertThat(new String(documents.html(paper).bytes(), StandardCharsets.UTF_8))
                .contains("改める。");
    }

    private void finish(ConsultationId consultation) {
        town.answers("gyoukan1", "finalizeReport", consultation.value());
        town.answers("shichou1", "decideAdoption", consultation.value());
    }

    private MeasureView measure(String plan, String path) {
        return plans.measure(plans.id(plan), path);
    }

    private static PlanView.Node leaf(PlanView plan) {
        return plan.nodes().get(0).children().get(0).children().get(0);
    }

    private static String title(PlanView plan) {
        return plan.measures().get(0).content().title();
    }

    private static List<String> fields(Refused refused) {
        return refused.violations().stream().map(violation -> violation.field()).toList();
    }

    /** Neither went to the committee, so neither was promised a number. */
    @Test
    void twoAdditionsDecidedAsMinorGetTwoNumbers() {
        ChangeId first = town.proposedAddition("軽微として先に決裁される追加");
        ChangeId second = town.proposedAddition("軽微として後から決裁される追加");

        for (ChangeId addition : List.of(first, second)) {
            ConsultationId consultation = town.bundled(town.awaitingBundle(addition));
            town.answers("gyoukan1", "prepareConsultation", consultation.value());
            town.answers("honbu1", "headquartersDecision", consultation.value(), Map.of("item1", "MINOR"));
            town.answers("shichou1", "decideAdoption", consultation.value());
            assertThat(town.statusOf(addition)).isEqualTo(ChangeStatus.ADOPTED);
        }
    }
}
