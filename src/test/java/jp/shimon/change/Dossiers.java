package jp.shimon.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shimon.hearing.RatingGroup;
import jp.shimon.hearing.RatingView;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.PlanForm;

/** 試験の変更案：starts from a revision without fault; each step shows only what matters. */
final class Dossiers {

    static final PlanForm.Years YEARS = new PlanForm.Years(2020, 2025);
    static final Review FIRST_HALF_OF_R5 = new Review(2023, ReviewPeriod.FIRST_HALF);
    static final RatingView BELOW = new RatingView("BELOW", "計画未満", RatingGroup.BELOW);
    static final RatingView ON = new RatingView("ON", "計画どおり", RatingGroup.ON);
    static final List<String> LABELS = List.of("計画以上", "計画どおり", "計画未満", "評価不能", "終了（評価対象外）");

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final List<Rule> RULES = List.of(
            new GridAndGoals(),
            new GridAndYearPlans(),
            new ChangedOnOneSide(),
            new ArrowAlone(),
            new RatedAgainstGoals(),
            new BaselineOnRecord(),
            new OutsidePeriod(),
            new TermDrift(),
            new Homophones(),
            new RelatedDepartments(),
            new OwnProposal(),
            new NumberFree(),
            new NoEndState(),
            new SameYears(),
            new ClosedYears(),
            new SheetHead(),
            new BothSides(),
            new StageOrder(),
            new NoDifference(),
            new SidesOfKind(),
            new PaperHeadStated(),
            new MarkupResidue(),
            new OverlappingGoals(),
            new RatingInProse());

    private ChangeKind kind = ChangeKind.REVISE;
    private Reason reason = new Reason(ReasonCategory.ACTUAL_PROGRESS, null, null, null, "年度計画を見直します。");
    private List<Before> before = new ArrayList<>();
    private List<MeasureContent> after = List.of();
    private Review review = FIRST_HALF_OF_R5;
    private List<NodeName> lineage =
            List.of(new NodeName("Ⅲ", "改革の柱"), new NodeName("1", "推進項目"), new NodeName("(1)", "項目名"));
    private AddedNumber number;
    private boolean secretariat;
    private RuleWords words = delivered();
    private PaperHead paper;

    private Dossiers() {}

    static Dossiers revising(MeasureContent before, MeasureContent after) {
        return new Dossiers().from(before).to(after);
    }

    static Dossiers adding(MeasureContent after) {
        Dossiers dossiers = new Dossiers().to(after).as(ChangeKind.ADD);
        dossiers.number = new AddedNumber(String.valueOf(after.number()), AddedNumber.State.IN_LINE);
        return dossiers;
    }

    static Dossiers of(ChangeKind kind) {
        return new Dossiers().as(kind);
    }

    Dossiers as(ChangeKind newKind) {
        kind = newKind;
        return this;
    }

    Dossiers from(MeasureContent content) {
        return from(content, 1, null);
    }

    Dossiers from(MeasureContent content, int revision, RatingView rating) {
        before.add(new Before(content, revision, rating));
        return this;
    }

    Dossiers rated(RatingView rating) {
        before.replaceAll(b -> new Before(b.content(), b.revision(), rating));
        return this;
    }

    Dossiers revision(int no) {
        before.replaceAll(b -> new Before(b.content(), no, b.rating()));
        return this;
    }

    Dossiers to(MeasureContent... contents) {
        after = List.of(contents);
        return this;
    }

    Dossiers saying(Reason given) {
        reason = given;
        return this;
    }

    Dossiers saying(String text) {
        return saying(new Reason(ReasonCategory.ACTUAL_PROGRESS, null, null, null, text));
    }

    Dossiers citing(Review given) {
        review = given;
        return this;
    }

    Dossiers under(NodeName... nodes) {
        lineage = List.of(nodes);
        return this;
    }

    Dossiers nextNumber(String next, AddedNumber.State state) {
        number = new AddedNumber(next, state);
        return this;
    }

    Dossiers bySecretariat() {
        secretariat = true;
        return this;
    }

    Dossiers on(PaperHead head) {
        paper = head;
        return this;
    }

    Dossiers with(RuleWords given) {
        words = given;
        return this;
    }

    Dossier dossier() {
        return new Dossier(
                kind, reason, before, after, YEARS, review, lineage, number, secretariat, () -> LABELS, words, paper);
    }

    Stream<Finding> all() {
        Dossier dossier = dossier();
        return RULES.stream().flatMap(rule -> rule.findings(dossier));
    }

    /** {@code V01 after.schedule.2025} of every finding, in order. */
    List<String> findings() {
        return all().map(finding -> finding.rule() + " " + finding.place())
                .sorted()
                .toList();
    }

    /** The findings that want a reason. */
    List<String> errors() {
        return all().filter(finding -> finding.severity() == Severity.E)
                .map(finding -> finding.rule() + " " + finding.place())
                .sorted()
                .toList();
    }

    /** The places of one rule. */
    List<String> placesOf(String rule) {
        return all().filter(finding -> finding.rule().equals(rule))
                .map(Finding::place)
                .sorted()
                .toList();
    }

    /** The rule data as delivered, out of the migration itself. */
    static RuleWords delivered() {
        try {
            String sql = Files.readString(Path.of("src/main/resources/db/migration/V6__rule_data.sql"));
            String json = sql.substring(sql.indexOf("(0, '") + "(0, '".length(), sql.lastIndexOf("')"));
            return JSON.readValue(json, RuleWords.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
