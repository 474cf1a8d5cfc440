package jp.shimon.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeId;
import jp.shimon.hearing.RoundForm;
import jp.shimon.hearing.RoundId;
import jp.shimon.process.ReviewCases;
import jp.shimon.process.TaskView;
import jp.shimon.testing.SmallPlan;

/** 進捗確認の道：everybody replies or is passed over, everything is rated before or afterwards, or the round is closed early. */
final class RoundWalks {

    private final Bench bench;
    private final ReviewCases cases;

    RoundWalks(Bench bench, ReviewCases cases) {
        this.bench = bench;
        this.cases = cases;
    }

    void repliedWaivedAndRated() {
        RoundId round = asked(new SmallPlan().measure("道の窓口", "soumu", "案内板").measure("道の統計", "kikaku", "一本化"));
        bench.town().answers("soumu1", "replyToInquiry", round.value());
        cases.unanswered(round, "kikaku", "期限を過ぎても回答がない", bench.town().person("gyoukan1"));
        assertThat(bench.town().where(round.value())).containsExactly("awaitRatings");
        rated("道の窓口");
        rated("道の統計");
        assertThat(bench.town().where(round.value())).isEmpty();
    }

    /** A measure that was rated for a change before the round was opened. */
    void ratedBefore() {
        SmallPlan plan = new SmallPlan().measure("先に評価した取組", "soumu", "案内板");
        bench.plans().add(plan.form(), bench.town().person("gyoukan1"));
        ChangeId change = bench.cases()
                .propose(
                        bench.town()
                                .form(
                                        0,
                                        node -> node.put("plan", plan.code())
                                                .put("measure", "Ⅰ-1-(1)-①")
                                                .putArray("concurWith")),
                        bench.town().person("soumu1"));
        bench.town().answers("soumu2", "approveProposal", change.value());
        bench.town().answers("gyoukan2", "checkProposal", change.value());
        rated("先に評価した取組");
        RoundId round = cases.open(form(plan), bench.town().person("gyoukan1"));
        if (!bench.town().where(round.value()).isEmpty()) {
            bench.town().answers("soumu1", "replyToInquiry", round.value());
        }
        assertThat(bench.town().where(round.value())).isEmpty();
    }

    void closedEarly() {
        RoundId round = asked(new SmallPlan().measure("道の打切り", "soumu", "案内板"));
        cases.close(round, "計画が新しくなるため", bench.town().person("gyoukan1"));
        assertThat(bench.town().where(round.value())).isEmpty();
    }

    private RoundId asked(SmallPlan plan) {
        bench.plans().add(plan.form(), bench.town().person("gyoukan1"));
        return cases.open(form(plan), bench.town().person("gyoukan1"));
    }

    private static RoundForm form(SmallPlan plan) {
        Map<String, Object> asked = plan.asked("2023-10-20");
        return new RoundForm(plan.code(), 2023, String.valueOf(asked.get("period")), "2023-10-20");
    }

    private void rated(String title) {
        for (String step : List.of("holdHearing", "rate")) {
            TaskView task = bench.town().tasksOf("gyoukan2").stream()
                    .filter(open -> open.key().equals(step) && open.subject().equals(title))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(step + " of " + title));
            bench.town().complete("gyoukan2", task.id(), Map.of());
        }
    }
}
