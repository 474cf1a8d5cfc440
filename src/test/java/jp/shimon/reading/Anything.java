package jp.shimon.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.Reason;
import jp.shimon.change.ReasonCategory;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.consultation.PaperContent;
import jp.shimon.consultation.PaperHead;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.ScheduleEntry.Style;
import jp.shimon.plan.YearPlan;
import org.jspecify.annotations.Nullable;

/** どんな資料でも：papers of one kind after the other, made from a number. */
final class Anything {

    private static final int FROM = 2020;
    private static final int TO = 2025;
    private static final int BASE = 2023;
    private static final List<String> WORDS = List.of(
            "検討", "試行、検証", "Web会議等の試行実施", "ルールの策定", "①の運用", "RPA tool の導入", "〜髙﨑𠮷〜", "（案）の作成", "<b>太字</b>", "A & B");

    private Anything() {}

    static PaperContent paper(ChangeKind kind, int n) {
        return paper(List.of(new PaperContent.Section(1, kind, List.of(entry(kind, 1, n)))));
    }

    static PaperContent paper(ChangeKind kind, List<MeasureContent> before, List<MeasureContent> after) {
        return paper(List.of(new PaperContent.Section(1, kind, List.of(entry(kind, 1, before, after, new Random(1))))));
    }

    static PaperContent paper(List<PaperContent.Section> sections) {
        return new PaperContent(
                "第7次行政改革大綱アクションプラン",
                new PlanForm.Years(FROM, TO),
                List.of("改革の柱", "推進項目", "項目名"),
                "行政改革推進委員会",
                CommitteeType.STATUTORY,
                new PaperHead("取組内容の変更について", "前文の一。\n\n前文の二。", BASE, 3, 4),
                new TreeMap<>(Map.of("soumu", "総務課", "kikaku", "企画課", "gyoukan", "行政管理課")),
                sections);
    }

    static PaperContent.Entry entry(ChangeKind kind, int no, int n) {
        Random random = new Random(n);
        int befores = !kind.hasBefore() ? 0 : kind == ChangeKind.MERGE ? 2 + random.nextInt(2) : 1;
        List<MeasureContent> before = new ArrayList<>();
        for (int i = 0; i < befores; i++) {
            before.add(measure(100 * n + i, number(no * 3 + i)));
        }
        List<MeasureContent> after = new ArrayList<>();
        switch (kind) {
            case COMPLETE -> after.add(before.get(0).ended(MeasureStatus.COMPLETED, BASE));
            case ABOLISH -> after.add(before.get(0).ended(MeasureStatus.ABOLISHED, BASE));
            case MERGE ->
                after.add(
                        kept(before.get(0), measure(100 * n + 50, before.get(0).number()), random));
            case SPLIT -> {
                after.add(
                        kept(before.get(0), measure(100 * n + 60, before.get(0).number()), random));
                after.add(kept(before.get(0), measure(100 * n + 61, number(no * 3 + 1)), random));
            }
            case ADD -> after.add(shown(measure(100 * n + 70, number(no))));
            default ->
                after.add(
                        kept(before.get(0), measure(100 * n + 80, before.get(0).number()), random));
        }
        return entry(kind, no, before, after, random);
    }

    private static PaperContent.Entry entry(
            ChangeKind kind, int no, List<MeasureContent> before, List<MeasureContent> after, Random random) {
        List<PaperContent.Rated> rated = new ArrayList<>();
        if (kind.citesReview()) {
            before.forEach(b -> rated.add(new PaperContent.Rated(
                    BASE, ReviewPeriod.FIRST_HALF, "計画未満", before.size() > 1 ? b.title() : null)));
        }
        List<Integer> against = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            against.add(before.isEmpty() ? -1 : kind == ChangeKind.SPLIT ? 0 : i);
        }
        return new PaperContent.Entry(
                no,
                "",
                "Ⅲ-1-(1)",
                (before.isEmpty() ? after : before).get(0).title(),
                List.of(new NodeName("Ⅲ", "人と職場の充実"), new NodeName("1", "事務の効率化"), new NodeName("(1)", "会議の見直し")),
                reason(kind, random),
                rated,
                before,
                after,
                against,
                null);
    }

    private static Reason reason(ChangeKind kind, Random random) {
        boolean rated = kind.citesReview();
        return new Reason(
                kind.hasBefore() ? ReasonCategory.ACTUAL_PROGRESS : ReasonCategory.LAW_OR_SOCIETY,
                kind.hasBefore() ? "この取組は、仕事を早くするものです。" : null,
                "経緯の一。\n\n経緯の二です。",
                rated && random.nextBoolean() ? "策定に至っていないことから" : null,
                "変更内容の一。\n\n（2）変更内容の二。");
    }

    /** What the paper cannot show stays: what lies before the base year, and what did not change. */
    private static MeasureContent kept(MeasureContent before, MeasureContent after, Random random) {
        List<YearPlan> plans = new ArrayList<>(
                before.plans().stream().filter(p -> p.year() < BASE).toList());
        plans.addAll(after.plans().stream().filter(p -> p.year() >= BASE).toList());
        boolean same = random.nextBoolean();
        return new MeasureContent(
                after.number(),
                after.title(),
                after.department(),
                after.relatedDepartments(),
                same ? before.background() : "新しい背景" + random.nextInt(),
                same ? before.method() : "新しい\n\n進め方",
                after.schedule(),
                after.goals(),
                plans,
                null,
                null);
    }

    /** Of a new measure nobody knows what lies before the base year. */
    private static MeasureContent shown(MeasureContent content) {
        return new MeasureContent(
                content.number(),
                content.title(),
                content.department(),
                content.relatedDepartments(),
                content.background(),
                content.method(),
                content.schedule(),
                content.goals(),
                content.plans().stream().filter(p -> p.year() >= BASE).toList(),
                null,
                null);
    }

    static MeasureContent measure(int n, @Nullable String number) {
        Random random = new Random(n);
        List<ScheduleEntry> schedule = new ArrayList<>();
        for (int year = FROM; year <= TO; year++) {
            if (random.nextInt(3) > 0) {
                int to = Math.min(TO, year + random.nextInt(3));
                Style style = to > year && random.nextBoolean() ? Style.MERGED : Style.ARROW;
                schedule.add(new ScheduleEntry(year, to, word(random), style));
                year = to;
            }
        }
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int from = FROM + random.nextInt(4);
            String target = random.nextBoolean() ? null : "▲" + random.nextInt(100) + "千円";
            goals.add(new Goal(i + word(random), from, from + random.nextInt(2), Goal.Kind.ACTION, target));
        }
        List<YearPlan> plans = new ArrayList<>();
        for (int year = FROM; year <= TO; year++) {
            if (year == BASE || random.nextInt(4) > 0) {
                plans.add(new YearPlan(year, List.of(word(random), year + "年に" + word(random))));
            }
        }
        List<String> departments = List.of("soumu", "kikaku", "gyoukan");
        return new MeasureContent(
                number,
                "取組" + n + word(random),
                departments.get(random.nextInt(3)),
                random.nextInt(3) == 0 ? null : departments.subList(0, random.nextInt(3)),
                random.nextBoolean() ? null : "背景の一行目。\n二行目。\n\n四行目。",
                random.nextBoolean() ? null : word(random),
                schedule,
                goals,
                plans,
                null,
                null);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String number(int n) {
        return jp.shimon.shared.Numbering.circled(n);
    }
}
