package jp.shimon.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.process.Brought;
import jp.shimon.process.Cases;
import jp.shimon.process.Desk;
import jp.shimon.process.Models;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * 前の版の図で始まった案件：at every task of every released drawing a case stands; today's drawings come in; it goes on to its
 * end, left on its version or brought over.
 */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlierDrawingsIT {

    private static final List<ChangeStatus> ENDED =
            List.of(ChangeStatus.ADOPTED, ChangeStatus.NOT_TAKEN_UP, ChangeStatus.WITHDRAWN, ChangeStatus.SCRAPPED);

    @Autowired
    Town town;

    @Autowired
    Cases cases;

    @Autowired
    Desk desk;

    @Autowired
    Models models;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    static Stream<Arguments> everyTaskOfEveryRelease() {
        return releases()
                .flatMap(release -> tasks(release)
                        .flatMap(task ->
                                Stream.of(new Arguments(release, task, false), new Arguments(release, task, true))));
    }

    /** @param over whether the case is brought over to today's drawing, or left where it is */
    record Arguments(String release, String task, boolean over) {}

    /** A case that has reached its task on an old drawing, and the versions that it and its bundle stand on. */
    private record Begun(ChangeId change, Walk walk, Map<String, Integer> standing) {}

    private final Map<Arguments, Begun> begun = new HashMap<>();

    @BeforeAll
    void casesStandAtEveryTaskWhenTodaysDrawingsComeIn() {
        releases().forEach(release -> {
            deploy("releases/" + release);
            tasks(release).forEach(task -> {
                begin(new Arguments(release, task, false));
                begin(new Arguments(release, task, true));
            });
        });
        deploy("bpmn");
    }

    private void begin(Arguments given) {
        String title = "前の版で始まった取組 " + given.task() + given.over();
        ChangeId change = begun(given.task(), title);
        Walk walk = new Walk(town, desk, title, new HashSet<>(Set.of(change.value())));
        reach(given.task(), change, walk);
        begun.put(given, new Begun(change, walk.plainly(), standing(change)));
    }

    @ParameterizedTest
    @MethodSource("everyTaskOfEveryRelease")
    void goesOnToItsEnd(Arguments given) {
        Begun one = Objects.requireNonNull(begun.get(given));
        assertThat(standing(one.change())).as("nobody is moved by a deployment").isEqualTo(one.standing());
        if (given.over()) {
            one.standing().forEach((process, version) -> {
                Brought brought = models.bring(process, version, false, town.person("admin1"));
                assertThat(brought.left())
                        .as("%s from %s", process, given.task())
                        .isEmpty();
            });
        }
        finish(one.change(), one.walk());

        assertThat(town.statusOf(one.change())).isIn(ENDED);
        assertThat(town.where(one.change().value())).isEmpty();
    }

    private ChangeId begun(String task, String title) {
        return task.equals("hearNewMeasure") ? town.proposedAddition(title) : town.proposed(town.aMeasure(title));
    }

    /** The detours that lead to a task which does not lie on the way on. */
    private void reach(String task, ChangeId change, Walk walk) {
        if (task.equals("reviseProposal")) {
            walk.answering("approveProposal", Map.of("outcome", "SEND_BACK", "reason", "金額を足すこと"));
        }
        walk.answering("deliberateItem", Map.of("outcome", "AMENDED", "opinion", "運用開始を早めること"));
        if (walk.until(task)) {
            return;
        }
        ConsultationId consultation = town.bundled(change);
        walk.with(consultation);
        if (task.equals("decideWithdrawal")) {
            walk.until("deliberateItem");
            cases.withdraw(change, "事情が変わったため", town.person("soumu1"));
        }
        assertThat(walk.until(task)).as(task + " is reached").isTrue();
    }

    private void finish(ChangeId change, Walk walk) {
        walk.toTheEnd();
        if (town.statusOf(change) == ChangeStatus.AWAITING_BUNDLE) {
            walk.with(town.bundled(change));
            walk.toTheEnd();
        }
    }

    /** On which version each running case of the change stands, by process. */
    private Map<String, Integer> standing(ChangeId change) {
        List<UUID> keys = new ArrayList<>(List.of(change.value()));
        town.holding(change).ifPresent(consultation -> keys.add(consultation.value()));
        Map<String, Integer> found = new TreeMap<>();
        for (UUID key : keys) {
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(key.toString()).list().stream()
                    .map(instance -> repository.getProcessDefinition(instance.getProcessDefinitionId()))
                    .forEach(definition -> found.put(definition.getKey(), definition.getVersion()));
        }
        return found;
    }

    private void deploy(String folder) {
        DeploymentBuilder deployment = repository.createDeployment().name(folder);
        for (Resource file : files(folder)) {
            try (var in = file.getInputStream()) {
                deployment.addInputStream(String.valueOf(file.getFilename()), in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        deployment.deploy();
    }

    private static Stream<String> releases() {
        return Arrays.stream(resources("classpath:releases/*/plan-change.bpmn")).map(file -> {
            try {
                String[] parts = file.getURL().getPath().split("/");
                return parts[parts.length - 2];
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static Stream<String> tasks(String release) {
        return files("releases/" + release).stream()
                .filter(file -> String.valueOf(file.getFilename()).endsWith(".bpmn"))
                .flatMap(EarlierDrawingsIT::tasks);
    }

    private static Stream<String> tasks(Resource drawing) {
        try (var in = drawing.getInputStream()) {
            return Bpmn.readModelFromStream(in).getModelElementsByType(UserTask.class).stream()
                    .map(UserTask::getId);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Resource> files(String folder) {
        return Stream.of("bpmn", "dmn")
                .flatMap(kind -> Arrays.stream(resources("classpath:" + folder + "/*." + kind)))
                .toList();
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
