package jp.shimon.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import jp.shimon.change.ChangeStatus;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Words;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;

/** 一致：the record and the engine tell the same: nothing is stuck, nothing waits for nobody, an end has a name. */
final class Agreement {

    private final Bench bench;

    Agreement(Bench bench) {
        this.bench = bench;
    }

    void holds(Affair at, String after) {
        String where = at.where() + " after " + after;
        standsWhereItsStatusSays(at, where);
        everyTaskHasItsDoersAndIsPending(at, where);
        noTokenIsStuck(at, where);
        if (at.ended()) {
            at.keys().forEach(key -> endsInAnEndWithAName(key, where));
        }
    }

    private void standsWhereItsStatusSays(Affair at, String where) {
        Set<String> elements = new HashSet<>(bench.town().where(at.change().value()));
        assertThat(Law.PLACES.getOrDefault(at.status(), Set.of()))
                .as("where a change may stand that is %s", where)
                .containsAll(elements);
        assertThat(elements.isEmpty())
                .as("no token once it has ended: %s", where)
                .isEqualTo(at.ended());
        if (at.status() == ChangeStatus.IN_CONSULTATION) {
            assertThat(at.bundleIsOpen()).as("its bundle goes on: %s", where).isTrue();
        }
        at.bundle().ifPresent(bundle -> {
            boolean closed = bench.town().view(bundle).status() == ConsultationStatus.CLOSED;
            Set<String> tokens = new HashSet<>(bench.town().where(bundle.value()));
            tokens.remove("decideWithdrawal"); // what came too late is told to be too late
            assertThat(tokens.isEmpty())
                    .as("a bundle has tokens until it is closed: %s", where)
                    .isEqualTo(closed);
        });
        if (at.status() == ChangeStatus.ADOPTED) {
            assertThat(bench.plans().versions(at.begun().plan()))
                    .as("the version that it made: %s", where)
                    .anyMatch(version -> at.keys().contains(version.consultation()));
        }
    }

    private void everyTaskHasItsDoersAndIsPending(Affair at, String where) {
        for (Task task : at.open()) {
            String step = task.getTaskDefinitionKey();
            assertThat(at.seen(task)).as("somebody may do %s: %s", step, where).isPresent();
            assertThat(task.getDueDate()).as("%s is due: %s", step, where).isNotNull();
            assertThat(bench.dashboard().tasks(List.of(task.getId())))
                    .as("%s is in the pending view: %s", step, where)
                    .singleElement()
                    .satisfies(waiting -> assertThat(waiting.doers()).isNotEmpty());
        }
    }

    /** Whatever waits is a task, or waits for something that will come. */
    private void noTokenIsStuck(Affair at, String where) {
        Set<String> waiting = new HashSet<>(at.elements());
        at.open().forEach(task -> waiting.remove(task.getTaskDefinitionKey()));
        if (waiting.remove("awaitRating")) {
            assertThat(at.hearing())
                    .as("the hearing that it waits for: %s", where)
                    .isNotEmpty();
        }
        if (waiting.remove("awaitDecision")) {
            assertThat(at.status() == ChangeStatus.AWAITING_BUNDLE || at.bundleIsOpen())
                    .as("the decision that it waits for: %s", where)
                    .isTrue();
        }
        assertThat(waiting).as("tokens that wait for nothing: %s", where).isEmpty();
        assertThat(bench.runtime().createIncidentQuery().count()).as(where).isZero();
    }

    private void endsInAnEndWithAName(UUID key, String where) {
        bench.history()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .finished()
                .list()
                .forEach(instance -> assertThat(bench
                                .history()
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream()
                                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                                .map(HistoricActivityInstance::getActivityName)
                                .toList())
                        .as("the end of %s", where)
                        .isNotEmpty()
                        .allMatch(name -> name != null && !name.isBlank()));
    }

    /** A refusal is a sentence, in both languages. */
    void isSaidInWords(Refused refused, String what) {
        assertThat(refused.violations()).as(what).isNotEmpty().allSatisfy(violation -> {
            assertThat(Words.of(violation.sentence(), Locale.JAPANESE)).isNotBlank();
            assertThat(Words.of(violation.sentence(), Locale.ENGLISH)).isNotBlank();
        });
    }
}
