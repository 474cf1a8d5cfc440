package jp.shimon.process.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.process.ModelView;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** 図の版：the versions of the drawings that the engine has, and the way of a running case from one to the next. */
@Component
public class Drawings {

    private final RepositoryService repository;
    private final RuntimeService runtime;

    Drawings(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    public List<ModelView> inUse() {
        return repository.createProcessDefinitionQuery().list().stream()
                .map(this::view)
                .filter(model -> model.newest() || model.running() > 0)
                .sorted(Comparator.comparing(ModelView::process)
                        .thenComparing(ModelView::version, Comparator.reverseOrder()))
                .toList();
    }

    public int newest(String process) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .orElseThrow(() -> Refused.notFound("model.unknown", process))
                .getVersion();
    }

    public List<UUID> casesOn(String process, int version) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionId(definition(process, version).getId())
                .list()
                .stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .map(instance -> UUID.fromString(instance.getBusinessKey()))
                .toList();
    }

    /** Brings one case over; answers the elements that stand in the way, or nothing where it can be done. */
    public Optional<List<String>> bring(String process, int from, UUID id, boolean dryRun) {
        ProcessDefinition old = definition(process, from);
        ProcessDefinition newest = definition(process, newest(process));
        Optional<ProcessInstance> found = Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processDefinitionId(old.getId())
                .processInstanceBusinessKey(id.toString())
                .singleResult());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String instance = found.get().getProcessInstanceId();
        List<String> lost = lost(instance, newest);
        if (!lost.isEmpty() || dryRun) {
            return Optional.of(lost).filter(elements -> !elements.isEmpty());
        }
        return executed(old, newest, instance);
    }

    /** Where the case stands now, as far as the new drawing does not have it. */
    private List<String> lost(String instance, ProcessDefinition newest) {
        var model = repository.getBpmnModelInstance(newest.getId());
        return runtime.getActiveActivityIds(instance).stream()
                .distinct()
                .filter(element -> model.getModelElementById(element) == null)
                .toList();
    }

    private Optional<List<String>> executed(ProcessDefinition old, ProcessDefinition newest, String instance) {
        try {
            MigrationPlan plan = runtime.createMigrationPlan(old.getId(), newest.getId())
                    .mapEqualActivities()
                    .updateEventTriggers()
                    .build();
            runtime.newMigration(plan).processInstanceIds(instance).execute();
            return Optional.empty();
        } catch (MigrationPlanValidationException impossible) {
            return Optional.of(impossible.getValidationReport().getInstructionReports().stream()
                    .map(report -> report.getMigrationInstruction().getSourceActivityId())
                    .toList());
        } catch (MigratingProcessInstanceValidationException impossible) {
            var report = impossible.getValidationReport();
            return Optional.of(Stream.concat(
                            report.getActivityInstanceReports().stream().map(each -> each.getSourceScopeId()),
                            report.getTransitionInstanceReports().stream().map(each -> each.getSourceScopeId()))
                    .distinct()
                    .toList());
        }
    }

    private ProcessDefinition definition(String process, int version) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .processDefinitionVersion(version)
                        .singleResult())
                .orElseThrow(() -> Refused.notFound("model.noVersion", process, version));
    }

    private ModelView view(ProcessDefinition definition) {
        return new ModelView(
                definition.getKey(),
                definition.getName(),
                definition.getVersion(),
                repository
                        .createDeploymentQuery()
                        .deploymentId(definition.getDeploymentId())
                        .singleResult()
                        .getDeploymentTime()
                        .toInstant(),
                definition.getVersion() == newest(definition.getKey()),
                runtime.createProcessInstanceQuery()
                        .processDefinitionId(definition.getId())
                        .count());
    }
}
