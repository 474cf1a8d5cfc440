package jp.shimon.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shimon.process.Brought;
import jp.shimon.process.Models;
import jp.shimon.testing.OfficeTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * 前の版の図で始まった案件：at every task of every released drawing two cases stand; today's drawings come in; one goes on to its
 * end on its version, the other is brought over and goes on on today's.
 */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EarlierDrawingsIT {

    private static final Map<String, Object> SENT_BACK = Map.of("outcome", "SEND_BACK", "reason", "金額を足すこと");
    private static final Map<String, Object> AMENDED = Map.of("outcome", "AMENDED", "opinion", "運用開始を早めること");
    private static final Set<String> OF_A_REVISION = Set.of("reviseProposal", "concur", "holdHearing", "rate");

    @Autowired
    ApplicationContext house;

    @Autowired
    ObjectMapper json;

    @Autowired
    Models models;

    @Autowired
    RepositoryService repository;

    private final Map<At, Affair> left = new HashMap<>();
    private final Map<At, Affair> over = new HashMap<>();
    private final Map<Affair, Map<String, Integer>> began = new HashMap<>();
    private Bench bench;

    record At(String release, String task) {}

    static Stream<At> everyTaskOfEveryRelease() {
        return Releases.all().stream()
                .flatMap(release -> Releases.tasks(release).stream().map(task -> new At(release, task)));
    }

    @BeforeAll
    void casesStandAtEveryTaskWhenTodaysDrawingsComeIn() {
        bench = Bench.in(house);
        Beginnings begin = new Beginnings(bench, json);
        for (String release : Releases.all()) {
            Releases.deploy(release, repository);
            try {
                Releases.tasks(release).forEach(task -> {
                    left.put(new At(release, task), standing(task, begin));
                    over.put(new At(release, task), standing(task, begin));
                });
            } finally {
                Releases.deployTodays(release, repository);
            }
        }
        System.out.printf(
                "earlier drawings: %d cases at %d tasks of the releases %s%n",
                left.size() + over.size(), left.size(), Releases.all());
    }

    private Affair standing(String task, Beginnings begin) {
        Affair affair = OF_A_REVISION.contains(task) ? begin.revised() : begin.added("soumu1", "soumu");
        Walker walker = new Walker(bench, affair).answering("deliberateItem", AMENDED);
        if (task.equals("reviseProposal")) {
            walker.answering("approveProposal", SENT_BACK);
        }
        if (task.equals("decideWithdrawal")) {
            walker.until("deliberateItem");
            new Doing(bench).does(Move.verb(Move.Kind.WITHDRAW, affair.drafter()), affair);
        }
        assertThat(walker.until(task)).as("%s is reached", task).isTrue();
        began.put(affair, versions(affair));
        return affair;
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("everyTaskOfEveryRelease")
    void leftOnItsVersionItGoesOnToItsEnd(At at) {
        Affair affair = Objects.requireNonNull(left.get(at));
        assertThat(versions(affair)).as("nobody is moved by a deployment").isEqualTo(began.get(affair));
        comesToItsEnd(affair);
    }

    @Order(2)
    @Test
    void anAdministratorBringsTheOthersOver() {
        Map<String, Set<Integer>> from = new TreeMap<>();
        over.values()
                .forEach(affair -> versions(affair)
                        .forEach((process, version) -> from.computeIfAbsent(process, any -> new java.util.TreeSet<>())
                                .add(version)));
        from.forEach((process, versions) -> versions.forEach(version -> {
            Brought brought = models.bring(process, version, false, bench.town().person("admin1"));
            assertThat(brought.left()).as("%s from %d", process, version).isEmpty();
            assertThat(brought.moved()).isNotEmpty();
        }));
    }

    @Order(3)
    @ParameterizedTest
    @MethodSource("everyTaskOfEveryRelease")
    void broughtOverItGoesOnToItsEndOnTodaysDrawing(At at) {
        Affair affair = Objects.requireNonNull(over.get(at));
        assertThat(affair.open(at.task())).as("it stands where it stood").isPresent();
        versions(affair)
                .forEach((process, version) -> assertThat(version)
                        .as(process)
                        .isEqualTo(newest(process))
                        .isGreaterThan(Objects.requireNonNull(began.get(affair)).get(process)));
        comesToItsEnd(affair);
    }

    private void comesToItsEnd(Affair affair) {
        new Walker(bench, affair).toTheEnd();
        new Agreement(bench).holds(affair, "walking on");
        assertThat(affair.status()).isIn(Law.ENDS);
    }

    /** On which version each running case of the affair stands, by process. */
    private Map<String, Integer> versions(Affair affair) {
        affair.moved();
        Map<String, Integer> found = new TreeMap<>();
        Stream<String> cases = affair.keys().stream()
                .flatMap(
                        key -> bench
                                .runtime()
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(key.toString())
                                .list()
                                .stream())
                .map(ProcessInstance::getProcessDefinitionId);
        Stream<String> hearings = affair.hearing().stream().map(task -> task.getProcessDefinitionId());
        Stream.concat(cases, hearings)
                .map(repository::getProcessDefinition)
                .forEach(definition -> found.put(definition.getKey(), definition.getVersion()));
        return found;
    }

    private int newest(String process) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return newest.getVersion();
    }
}
