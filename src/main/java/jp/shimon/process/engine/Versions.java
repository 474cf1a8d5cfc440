package jp.shimon.process.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.process.ElementView;
import jp.shimon.process.ModelView;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstructionsBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 図の版：the versions of the drawings that the engine has, and the way of a running case from one to the next. */
@Component
public class Versions {

    private final RepositoryService repository;
    private final RuntimeService runtime;

    Versions(RepositoryService repository, RuntimeService runtime) {
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

    /**
     * Brings one case over.
     *
     * @param dryRun only looks whether it could be
     * @return the elements where it stands that have no place in the newest drawing; nothing where it went over; a case that
     *     has ended meanwhile is not there any more
     */
    public Optional<List<ElementView>> bring(String process, int from, UUID id, boolean dryRun) {
        ProcessDefinition old = definition(process, from);
        ProcessDefinition newest = definition(process, newest(process));
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionId(old.getId())
                .processInstanceBusinessKey(id.toString())
                .singleResult();
        if (instance == null) {
            return Optional.empty();
        }
        List<String> standing = runtime.getActiveActivityIds(instance.getId()).stream()
                .distinct()
                .toList();
        MigrationPlan plan = plan(old, newest, standing);
        List<String> lost =
                standing.stream().filter(element -> !maps(plan, element)).toList();
        if (lost.isEmpty() && !dryRun) {
            lost = executed(plan, instance.getId());
        }
        return Optional.of(named(lost, old));
    }

    /** Every step to itself; where the case stands also into a subprocess that the newest drawing has put around it. */
    private MigrationPlan plan(ProcessDefinition old, ProcessDefinition newest, List<String> standing) {
        MigrationPlan equal = equal(old, newest).build();
        BpmnModelInstance before = repository.getBpmnModelInstance(old.getId());
        BpmnModelInstance after = repository.getBpmnModelInstance(newest.getId());
        var deeper = equal(old, newest);
        standing.stream()
                .filter(element -> !maps(equal, element))
                .filter(element -> sameType(before.getModelElementById(element), after.getModelElementById(element)))
                .forEach(element -> deeper.mapActivities(element, element));
        try {
            return deeper.build();
        } catch (MigrationPlanValidationException elsewhere) {
            return equal;
        }
    }

    private MigrationInstructionsBuilder equal(ProcessDefinition old, ProcessDefinition newest) {
        return runtime.createMigrationPlan(old.getId(), newest.getId())
                .mapEqualActivities()
                .updateEventTriggers();
    }

    private static boolean maps(MigrationPlan plan, String element) {
        return plan.getInstructions().stream()
                .anyMatch(instruction -> instruction.getSourceActivityId().equals(element));
    }

    private static boolean sameType(ModelElementInstance before, @Nullable ModelElementInstance after) {
        return after != null && before.getElementType().equals(after.getElementType());
    }

    /** The engine looks at every scope that the case is in, not only at its steps. */
    private List<String> executed(MigrationPlan plan, String instance) {
        try {
            runtime.newMigration(plan).processInstanceIds(instance).execute();
            return List.of();
        } catch (MigratingProcessInstanceValidationException impossible) {
            var report = impossible.getValidationReport();
            return Stream.concat(
                            report.getActivityInstanceReports().stream().map(each -> each.getSourceScopeId()),
                            report.getTransitionInstanceReports().stream().map(each -> each.getSourceScopeId()))
                    .distinct()
                    .toList();
        }
    }

    /** With the names that they bear in the drawing. */
    private List<ElementView> named(List<String> elements, ProcessDefinition drawing) {
        BpmnModelInstance model = repository.getBpmnModelInstance(drawing.getId());
        return elements.stream()
                .map(element -> new ElementView(
                        element,
                        model.getModelElementById(element) instanceof FlowElement known && known.getName() != null
                                ? known.getName()
                                : element))
                .toList();
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
