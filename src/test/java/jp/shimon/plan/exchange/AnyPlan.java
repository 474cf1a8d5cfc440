package jp.shimon.plan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.shimon.plan.CauseNote;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.DepartmentForm;
import jp.shimon.plan.PlanForm.MeasureForm;
import jp.shimon.plan.PlanForm.NodeForm;
import jp.shimon.plan.PlanForm.ResultForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.YearPlan;
import jp.shimon.shared.Numbering;

/** 任意の計画：whatever the record could hold, drawn from a seed. */
public final class AnyPlan {

    private static final List<String> WORDS = List.of(
            "検討、試行",
            "ルール案の検討",
            "=SUM(A1)",
            "+1名",
            "-5％",
            "@市民",
            " 前に空白",
            "後に空白 ",
            "二行\nの記載",
            "ＷＥＢ会議①",
            "_x000D_の手順",
            "葛󠄀城と𠮷野",
            "引用\"と'",
            "<b>&amp;",
            "1",
            "2023",
            "①から始まる",
            "※注ではない",
            "タブ\tあり",
            "なしとする");

    private final Random random;
    private final int from;
    private final int to;

    private final String second;

    private AnyPlan(long seed, String second) {
        this.second = second;
        this.random = new Random(seed);
        this.from = 2015 + random.nextInt(8);
        this.to = from + 1 + random.nextInt(7);
    }

    public static PlanForm of(long seed) {
        return new AnyPlan(seed, "企画課").plan("any-" + Math.abs(seed));
    }

    /** The same where other tests live: no second department of a name. */
    public static PlanForm inTown(long seed) {
        return new AnyPlan(seed, "企画第二課").plan("any-" + Math.abs(seed));
    }

    private PlanForm plan(String code) {
        return new PlanForm(
                code,
                text(),
                new PlanForm.Years(from, to),
                LocalDate.of(from, 4, 1).plusDays(random.nextInt(300)),
                maybe(LocalDate.of(from, 3, 1)),
                List.of("目標", "施策", "取組項目"),
                List.of(
                        new DepartmentForm("soumu", "総務課", 10),
                        new DepartmentForm("kikaku", "企画課", 20),
                        new DepartmentForm("kodomo", "こども・子育て課", 40),
                        new DepartmentForm("kikaku2", second, 50)),
                nodes(1),
                random.nextBoolean() ? null : new CauseNote("当初計画", maybe("5行管諮第1号"), null, null, maybe(text())));
    }

    private List<NodeForm> nodes(int level) {
        List<NodeForm> nodes = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            String number = level == 1 ? Character.toString(0x2160 + i - 1) : level == 2 ? "" + i : "(" + i + ")";
            nodes.add(
                    level < 3
                            ? new NodeForm(number, text(), List.of(), nodes(level + 1), null)
                            : new NodeForm(number, text(), List.of(Numbering.circled(40 + i)), null, measures()));
        }
        return nodes;
    }

    private List<MeasureForm> measures() {
        return IntStream.rangeClosed(1, random.nextInt(4))
                .mapToObj(this::measure)
                .toList();
    }

    private MeasureForm measure(int no) {
        boolean ended = random.nextInt(4) == 0;
        return new MeasureForm(
                Numbering.circled(no),
                text(),
                List.of("soumu", "kikaku", "kikaku2", "kodomo").get(random.nextInt(4)),
                List.of(List.<String>of(), List.of("soumu"), List.of("kodomo", "kikaku2"))
                        .get(random.nextInt(3)),
                maybe(text()),
                maybe(text()),
                schedule(),
                random.nextBoolean() ? null : goals(),
                yearPlans(),
                ended ? MeasureStatus.ABOLISHED : maybe(MeasureStatus.ACTIVE),
                ended ? maybe(from) : null,
                results());
    }

    private List<ScheduleEntry> schedule() {
        List<ScheduleEntry> entries = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            if (random.nextBoolean()) {
                int last = Math.min(to, year + random.nextInt(3));
                ScheduleEntry.Style style =
                        random.nextBoolean() ? ScheduleEntry.Style.ARROW : ScheduleEntry.Style.MERGED;
                entries.add(new ScheduleEntry(year, last, text(), style));
                year = last;
            }
        }
        return entries;
    }

    private List<Goal> goals() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Goal(
                        text(), from, from + random.nextInt(to - from + 1), Goal.Kind.values()[i], maybe(text())))
                .toList();
    }

    private List<YearPlan> yearPlans() {
        return IntStream.rangeClosed(from, to)
                .filter(year -> random.nextBoolean())
                .mapToObj(year -> new YearPlan(year, List.of(text(), text())))
                .toList();
    }

    private List<ResultForm> results() {
        return random.nextBoolean()
                ? null
                : List.of(
                        new ResultForm(from, "FIRST_HALF", text(), null),
                        new ResultForm(from, "FULL_YEAR", null, "計画どおり"));
    }

    private String text() {
        return WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> T maybe(T value) {
        return random.nextBoolean() ? null : value;
    }
}
