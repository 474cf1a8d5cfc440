package jp.shimon.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shimon.shared.Refused;
import jp.shimon.testing.ForVerify;
import org.junit.jupiter.api.Test;

/** 後処理：記録が求めるものが、いつ止められても、いくつの機械からでも、必ず行われる。 */
@ForVerify
class ErrandRunnerTest {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final ErrandDesk desk = new ErrandDesk();

    @Test
    void whatTheRecordOwesIsDoneOnce() {
        UUID paper = desk.owes();

        assertThat(desk.round()).isEqualTo(1);
        assertThat(desk.round()).isZero();
        assertThat(desk.done).containsExactly(paper);
        assertThat(desk.errands().state(ErrandKind.PAPER, paper).orElseThrow().doneAt())
                .isNotNull();
    }

    @Test
    void whatIsOwedAnewIsDoneAnew() {
        desk.works(subject -> {});
        UUID paper = desk.owes();
        desk.round();
        desk.book().note(ErrandKind.PAPER, List.of(paper)); // since then it was decided

        assertThat(desk.round()).isEqualTo(1);
        assertThat(desk.done).containsExactly(paper, paper);
    }

    @Test
    void twoNodesThatRaceDoEachErrandOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            desk.owes();
        }
        Callable<Integer> node = desk::round;
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        int done = 0;
        try {
            for (Future<Integer> round : nodes.invokeAll(List.of(node, node))) {
                done += round.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(done).isEqualTo(20);
        assertThat(desk.done).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void aNodeThatDiedInTheMiddleIsFollowedByAnother() {
        UUID paper = desk.owes();
        desk.book().note(ErrandKind.PAPER, desk.owed());
        desk.book().next().orElseThrow(); // taken, and never heard of again

        assertThat(desk.round()).isZero();
        desk.later(ErrandBook.LEASE);
        assertThat(desk.round()).isEqualTo(1);
        assertThat(desk.done).containsExactly(paper);
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthersWaiting() {
        UUID broken = desk.owes();
        UUID sound = desk.owes();
        desk.works(failing(broken));

        assertThat(desk.round()).isEqualTo(1);
        assertThat(desk.done).containsExactly(sound);
        StuckErrand stuck = desk.errands().stuck(ErrandDesk.ADMIN).get(0);
        assertThat(stuck.name()).isEqualTo("資料2");
        assertThat(stuck.state().failure()).isEqualTo("IllegalStateException: 字形がありません");
        assertThat(stuck.state().givenUpAt()).isNull();
        assertThat(desk.told).isEmpty();
    }

    @Test
    void itIsTriedLaterAndAtLastGivenUpAndTheAdministratorIsTold() {
        UUID broken = desk.owes();
        desk.works(failing(broken));
        for (int i = 0; i < ErrandBook.TRIES + 2; i++) {
            desk.round();
            desk.later(A_DAY);
        }

        ErrandState state = desk.errands().stuck(ErrandDesk.ADMIN).get(0).state();
        assertThat(state.tries()).isEqualTo(ErrandBook.TRIES);
        assertThat(state.givenUpAt()).isNotNull();
        assertThat(desk.told).containsExactly("notice.errand.PAPER");

        desk.works(subject -> {});
        desk.errands().again(ErrandKind.PAPER, broken, ErrandDesk.ADMIN);
        assertThat(desk.round()).isEqualTo(1);
        assertThat(desk.errands().stuck(ErrandDesk.ADMIN)).isEmpty();
        assertThatThrownBy(() -> desk.errands().again(ErrandKind.PAPER, broken, ErrandDesk.ADMIN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("errand.done");
    }

    @Test
    void whatNoTryCanHelpIsGivenUpAtOnceWithItsSentence() {
        desk.owes();
        desk.works(subject -> {
            throw ErrandFailed.forGood("errand.failed.otherContent", "/srv/koho/v2", "index.html");
        });
        desk.round();

        ErrandState state = desk.errands().stuck(ErrandDesk.ADMIN).get(0).state();
        assertThat(state.givenUpAt()).isNotNull();
        assertThat(state.failure()).contains("/srv/koho/v2", "index.html", "上書きはしません");
        assertThat(desk.told).hasSize(1);
    }

    @Test
    void whatIsAskedForAgainWhileItIsDoneIsDoneAgain() {
        UUID paper = desk.owes();
        desk.works(subject -> {
            if (desk.done.isEmpty()) {
                desk.errands().anew(ErrandKind.PAPER, subject);
            }
        });

        desk.round();

        assertThat(desk.done).containsExactly(paper, paper);
    }

    @Test
    void nobodyButTheAdministratorSeesIt() {
        assertThatThrownBy(() -> desk.errands().stuck(ErrandDesk.CLERK)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.errands().again(ErrandKind.PAPER, UUID.randomUUID(), ErrandDesk.CLERK))
                .hasMessageContaining("errand.adminOnly");
        assertThatThrownBy(() -> desk.errands().again(ErrandKind.PAPER, UUID.randomUUID(), ErrandDesk.ADMIN))
                .hasMessageContaining("errand.unknown");
    }

    private static java.util.function.Consumer<UUID> failing(UUID broken) {
        return subject -> {
            if (subject.equals(broken)) {
                throw new IllegalStateException("字形がありません");
            }
        };
    }
}
