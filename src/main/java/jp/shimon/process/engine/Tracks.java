package jp.shimon.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.process.Drawing;
import jp.shimon.process.Track;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** Reads from the engine which drawings it holds and which way a case has taken on its own. */
@Component
public class Tracks {

    /** 後閲 goes beside a case and is not where it stands. */
    private static final String BESIDE = "post-view";

    private final RepositoryService repository;
    private final HistoryService history;

    Tracks(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    public List<Drawing> latest() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(this::drawing)
                .toList();
    }

    public Optional<Drawing> latest(String key) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(this::drawing);
    }

    public Optional<byte[]> model(String key, int version) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .processDefinitionVersion(version)
                .list()
                .stream()
                .findFirst()
                .map(definition -> bytes(definition.getId()));
    }

    /** Of the case that bears the key; where one came back to life, of the latest. */
    public Optional<Track> of(UUID businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .processDefinitionKeyNotIn(List.of(BESIDE))
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::track);
    }

    private Track track(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> walked = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        return new Track(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionVersion(),
                instance.getProcessDefinitionName(),
                Footsteps.passed(walked),
                Footsteps.steps(walked));
    }

    private Drawing drawing(ProcessDefinition definition) {
        List<Drawing.Task> tasks =
                repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(UserTask.class).stream()
                        .map(task -> new Drawing.Task(task.getId(), task.getName(), role(task)))
                        .toList();
        return new Drawing(definition.getKey(), definition.getVersion(), definition.getName(), tasks);
    }

    private static String role(UserTask task) {
        return Stream.ofNullable(task.getExtensionElements())
                .flatMap(all -> all.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> "role".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private byte[] bytes(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return model.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
