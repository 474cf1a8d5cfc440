package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shimon.hearing.RoundForm;
import jp.shimon.hearing.RoundId;
import jp.shimon.hearing.RoundStatus;
import jp.shimon.hearing.Rounds;
import jp.shimon.plan.Plans;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.SmallPlan;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 最後の二つの評価が同時に確定しても、進捗確認は終わる。 */
@OfficeTest
class LastRatingsTest {

    @Autowired
    Town town;

    @Autowired
    Plans plans;

    @Autowired
    ReviewCases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Desk desk;

    @RepeatedTest(10)
    void twoLastRatingsAtOnceCompleteTheRound() throws Exception {
        RoundId round = waitingForTwoRatings();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService office = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (UUID hearing : hearings(round)) {
                String task = desk.openTask("rate", hearing).orElseThrow();
                Map<String, Object> answers = Town.filled(desk.task(task, town.person("gyoukan2")), Map.of());
                both.add(office.submit(() -> {
                    together.await();
                    desk.complete(task, answers, town.person("gyoukan2"));
                    return null;
                }));
            }
            for (Future<?> each : both) {
                each.get();
            }
        } finally {
            office.shutdownNow();
        }

        assertThat(rounds.round(round).status()).isEqualTo(RoundStatus.COMPLETED);
        assertThat(town.where(round.value())).isEmpty();
    }

    private RoundId waitingForTwoRatings() {
        SmallPlan plan = new SmallPlan().measure("窓口", "soumu", "案内板").measure("統計", "soumu", "一本化");
        plans.add(plan.form(), town.person("gyoukan1"));
        RoundId round =
                cases.open(new RoundForm(plan.code(), 2023, "FIRST_HALF", "2023-10-20"), town.person("gyoukan1"));
        town.answers("soumu1", "replyToInquiry", round.value());
        hearings(round).forEach(hearing -> town.answers("gyoukan2", "holdHearing", hearing));
        return round;
    }

    private List<UUID> hearings(RoundId round) {
        return rounds.view(round).departments().stream()
                .flatMap(asked -> asked.measures().stream())
                .map(line -> Objects.requireNonNull(line.hearing()).value())
                .toList();
    }
}
