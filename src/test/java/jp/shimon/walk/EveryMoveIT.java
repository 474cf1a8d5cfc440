package jp.shimon.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.identity.Person;
import jp.shimon.process.Cases;
import jp.shimon.process.Desk;
import jp.shimon.process.TaskView;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * すべての手：from the proposal on, in every situation that can be reached, every way to answer every open task and every verb is
 * done once on the real engine, on the shortest way there; after each the record and the engine agree.
 */
@OfficeTest
class EveryMoveIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Set<ChangeStatus> ENDED =
            Set.of(ChangeStatus.ADOPTED, ChangeStatus.NOT_TAKEN_UP, ChangeStatus.WITHDRAWN, ChangeStatus.SCRAPPED);

    @Autowired
    Town town;

    @Autowired
    Desk desk;

    @Autowired
    Cases cases;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    /** 始まり方。 */
    enum Beginning {
        /** 見直し。 Rated on the way. */
        REVISED,
        /** 追加 */
        ADDED,
        /** 軽微な変更 */
        RENAMED
    }

    /** A way that was found, and what it leads to. */
    private record Way(List<Move> moves) {
        Way and(Move move) {
            List<Move> longer = new ArrayList<>(moves);
            longer.add(move);
            return new Way(longer);
        }
    }

    private final Map<String, Set<String>> done = new TreeMap<>();
    private final Set<String> refused = new TreeSet<>();
    private int moves;

    @ParameterizedTest
    @EnumSource
    void isDoneOnceAndLeavesTheRecordAndTheEngineOfOneMind(Beginning beginning) {
        Deque<Way> open = new ArrayDeque<>(List.of(new Way(List.of())));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Way way = open.poll();
            Affair there = along(beginning, way);
            if (!seen.add(there.where())) {
                continue;
            }
            for (Move move : movesAt(there)) {
                String outcome = tried(beginning, way, move);
                done.computeIfAbsent(there.where(), at -> new TreeSet<>()).add(move + " → " + outcome);
                if (!seen.contains(outcome) && !outcome.startsWith("refused")) {
                    open.add(way.and(move));
                }
            }
        }
        System.out.printf(
                "%s: %d situations, %d moves, %d refused in words%n", beginning, seen.size(), moves, refused.size());
        assertThat(seen).anyMatch(at -> at.startsWith("ADOPTED")).anyMatch(at -> at.startsWith("WITHDRAWN"));
    }

    private Affair along(Beginning beginning, Way way) {
        Affair affair = begun(beginning);
        way.moves().forEach(move -> does(affair, move));
        return affair;
    }

    private Affair begun(Beginning beginning) {
        String title = "道を尽くす取組" + NUMBER.incrementAndGet();
        ChangeId change = switch (beginning) {
            case REVISED -> town.proposed(town.aMeasure(title));
            case ADDED -> town.proposedAddition(title);
            case RENAMED -> town.renamed(town.aMeasure(title), title + "の改称");
        };
        return new Affair(town, desk, tasks, title, change);
    }

    /** What can be done here: every answer of every task, by every kind of doer, and the verbs. */
    private Set<Move> movesAt(Affair affair) {
        Set<Move> all = new LinkedHashSet<>();
        affair.tasks()
                .forEach(
                        (task, doers) -> affair.waysToAnswer(task, doers.get(0)).forEach(all::add));
        if (!ENDED.contains(affair.status())) {
            all.add(Move.verb("pullBack"));
            all.add(Move.verb("withdraw"));
        }
        if (affair.status() == ChangeStatus.AWAITING_BUNDLE) {
            all.add(Move.verb("bundle"));
        }
        return all;
    }

    private String tried(Beginning beginning, Way way, Move move) {
        Affair affair = along(beginning, way);
        String before = affair.where();
        moves++;
        try {
            does(affair, move);
        } catch (Refused sentence) {
            assertThat(affair.where()).as("a refusal moves nothing: %s", move).isEqualTo(before);
            refused.add(before + " " + move);
            return "refused: " + sentence.violations();
        } catch (RuntimeException fault) {
            return fail("%s at %s after %s".formatted(move, before, way), fault);
        }
        agree(affair, way.and(move));
        return affair.where();
    }

    private void does(Affair affair, Move move) {
        switch (move.step()) {
            case "pullBack" -> cases.pullBack(affair.change(), "思い違いがあったため", drafter(affair));
            case "withdraw" -> cases.withdraw(affair.change(), "事情が変わったため", drafter(affair));
            case "bundle" -> affair.bundled();
            default -> answers(affair, move);
        }
    }

    private Person drafter(Affair affair) {
        return town.person(town.drafterOf(affair.change()));
    }

    private void answers(Affair affair, Move move) {
        Map.Entry<TaskView, List<String>> task = affair.tasks().entrySet().stream()
                .filter(open -> open.getKey().key().equals(move.step()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(move + " is not open at " + affair.where()));
        town.complete(task.getValue().get(0), task.getKey().id(), move.answer());
    }

    /** The record and the engine tell the same: nothing is stuck, nothing waits for nobody, an end has a name. */
    private void agree(Affair affair, Way way) {
        boolean ended = ENDED.contains(affair.status());
        List<String> at = town.where(affair.change().value());
        assertThat(at.isEmpty()).as("%s after %s", affair.where(), way).isEqualTo(ended);
        assertThat(affair.tasks().values())
                .as("every task has somebody who may do it, after %s", way)
                .allMatch(doers -> !doers.isEmpty());
        assertThat(runtime.createIncidentQuery().count()).isZero();
        affair.keys()
                .forEach(key -> history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(key.toString())
                        .finished()
                        .list()
                        .forEach(instance -> assertThat(ends(instance.getId()))
                                .as("the end of %s after %s", key, way)
                                .isNotEmpty()
                                .allMatch(name -> name != null && !name.isBlank())));
        if (affair.status() == ChangeStatus.IN_CONSULTATION) {
            assertThat(affair.bundleIsOpen())
                    .as("its bundle goes on, after %s", way)
                    .isTrue();
        }
    }

    private List<String> ends(String instance) {
        Function<HistoricActivityInstance, String> name = HistoricActivityInstance::getActivityName;
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(name)
                .toList();
    }
}
