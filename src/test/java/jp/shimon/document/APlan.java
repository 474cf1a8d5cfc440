package jp.shimon.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.shimon.identity.DepartmentView;
import jp.shimon.plan.Cause;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.VersionView;
import jp.shimon.plan.YearPlan;
import jp.shimon.shared.Numbering;

/** ある計画：SYNTHETIC, of any size and period. */
final class APlan {

    static final String BACKGROUND = "市税や手数料の納付は窓口に限られており、開庁時間に来られない市民から改善を求める声が多い。人口の減少に伴い、職員の数も限られる中で、手続の見直しが必要である。";
    static final String METHOD = "窓口の混雑の状況を調べ、電子申請に移せる手続から順に移す。移した手続の利用の状況を毎年確かめ、次の年度の計画に反映する。";

    private static final int UNDER_ONE = 10;

    private APlan() {}

    /** So many measures, ten under a 項目名, ten 項目名 under a 推進項目, ten of these under a 柱. */
    static PlanView of(int measures, int from, int to) {
        PlanForm.Years years = new PlanForm.Years(from, to);
        List<MeasureContent> all = IntStream.rangeClosed(1, measures)
                .mapToObj(n -> measure(n, years))
                .toList();
        return of(years, all);
    }

    static PlanView of(PlanForm.Years years, List<MeasureContent> measures) {
        List<PlanView.Node> items = grouped(entries(measures), 2, List.of());
        List<PlanView.Node> nodes = grouped(List.of(), 0, grouped(List.of(), 1, items));
        VersionView version = new VersionView(
                3,
                LocalDate.of(2024, 4, 1),
                Instant.EPOCH,
                LocalDate.of(2024, 3, 27),
                Cause.Kind.CONSULTATION,
                null,
                "5行管諮第1号",
                null,
                1);
        return new PlanView(
                new UUID(0, 1),
                "kaikaku",
                "第7次行政改革大綱アクションプラン",
                years,
                LocalDate.of(2024, 4, 1),
                LocalDate.of(2024, 5, 1),
                version,
                List.of("改革の柱", "推進項目", "項目名"),
                List.of(new DepartmentView("soumu", "総務課", 1), new DepartmentView("zeimu", "税務課", 2)),
                nodes);
    }

    private static List<PlanView.Entry> entries(List<MeasureContent> measures) {
        return IntStream.range(0, measures.size())
                .mapToObj(i -> new PlanView.Entry(new UUID(1, i), "", 1, measures.get(i)))
                .toList();
    }

    private static List<PlanView.Node> grouped(List<PlanView.Entry> entries, int level, List<PlanView.Node> below) {
        int size = level == 2 ? entries.size() : below.size();
        List<PlanView.Node> nodes = new ArrayList<>();
        for (int at = 0; at < size; at += UNDER_ONE) {
            int end = Math.min(at + UNDER_ONE, size);
            int no = level == 0 ? nodes.size() + 1 : nodes.size() % UNDER_ONE + 1;
            String number = switch (level) {
                case 0 -> Character.toString(0x2160 + no - 1);
                case 1 -> String.valueOf(no);
                default -> "(" + no + ")";
            };
            String name = List.of("持続可能な行政運営", "事務の効率化", "窓口と庁内事務の見直し").get(level);
            nodes.add(new PlanView.Node(
                    new UUID(2 + level, at),
                    number,
                    number,
                    name,
                    List.of(),
                    level == 2 ? List.of() : below.subList(at, end),
                    level == 2 ? entries.subList(at, end) : List.of()));
        }
        return nodes;
    }

    static MeasureContent measure(int n, PlanForm.Years years) {
        int from = years.from();
        List<YearPlan> plans = IntStream.rangeClosed(from, years.to())
                .mapToObj(year -> new YearPlan(year, List.of("対象の手続の洗い出し", "利用の状況の確認")))
                .toList();
        return new MeasureContent(
                Numbering.circled((n - 1) % UNDER_ONE + 1),
                "電子申請の拡大 その" + n,
                "soumu",
                List.of("zeimu"),
                BACKGROUND,
                METHOD,
                List.of(
                        new ScheduleEntry(from, from, "検討、\n試行", null),
                        new ScheduleEntry(from + 1, from + 2, "順次移行", ScheduleEntry.Style.MERGED),
                        new ScheduleEntry(from + 3, years.to(), "拡大", null)),
                List.of(
                        new Goal("電子申請ができる手続の数", from, years.to(), Goal.Kind.NUMERIC, "120件"),
                        new Goal("効果額", from + 1, from + 1, Goal.Kind.EFFECT, "-1200千円")),
                plans,
                n % 10 == 7 ? MeasureStatus.COMPLETED : null,
                n % 10 == 7 ? from + 2 : null);
    }
}
