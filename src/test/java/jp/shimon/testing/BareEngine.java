package jp.shimon.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.Task;

/**
 * 素のエンジン：the same drawings in an engine without our house, its delegates doing nothing, set up as a stock Tasklist
 * needs it: authorization on, each task offered to a candidate group. What the engine itself costs.
 */
public final class BareEngine {

    private BareEngine() {}

    /** SQL statements to complete each task of the way on, by task key. */
    public static Map<String, Integer> statementsPerStep() {
        ProcessEngine engine = engine();
        try {
            Map<String, Integer> counted = new LinkedHashMap<>();
            engine.getRuntimeService().startProcessInstanceByKey("plan-change", "bare");
            engine.getRuntimeService().startProcessInstanceByKey("hearing", "bare");
            engine.getRuntimeService().startProcessInstanceByKey("consultation", "bare");
            engine.getIdentityService().setAuthentication("reviewer", new ArrayList<>(List.of("reviewers")));
            TaskService tasks = engine.getTaskService();
            for (Task task = next(tasks); task != null; task = next(tasks)) {
                String id = task.getId();
                String key = task.getTaskDefinitionKey();
                Map<String, Object> decision = decision(key);
                counted.put(
                        key,
                        CountedStatements.of(() -> tasks.complete(id, decision)).size());
            }
            return counted;
        } finally {
            engine.close();
        }
    }

    private static Task next(TaskService tasks) {
        return tasks.createTaskQuery().orderByTaskCreateTime().asc().list().stream()
                .findFirst()
                .orElse(null);
    }

    /** What our step of that key would pass on. */
    private static Map<String, Object> decision(String key) {
        return switch (key) {
            case "checkProposal" -> Map.of("outcome", "APPROVE", "route", "HEARING");
            case "approveProposal", "approveConsultation" -> Map.of("outcome", "APPROVE");
            case "holdHearing" -> Map.of("achievement", "NOT_ACHIEVED", "targetChanged", false);
            case "headquartersDecision" -> Map.of("route", "CONSULT");
            case "convene" -> Map.of("issued", false);
            case "recordAttendance" -> Map.of("quorum", true);
            case "publishPlan" -> Map.of("councilNext", true);
            case "reportToCouncil" -> Map.of("publicationNext", false);
            default -> Map.of();
        };
    }

    private static ProcessEngine engine() {
        StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
        engine.setDataSource(CountedStatements.counted(TestDatabase.fresh().dataSource()));
        engine.setProcessEngineName("bare");
        engine.setDatabaseSchemaUpdate("create");
        engine.setHistory("full");
        engine.setMetricsEnabled(false);
        engine.setJobExecutorActivate(false);
        engine.setBeans(delegates());
        engine.setAuthorizationEnabled(true);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Offered())));
        ProcessEngine built = engine.buildProcessEngine();
        built.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/plan-change.bpmn")
                .addClasspathResource("bpmn/hearing.bpmn")
                .addClasspathResource("bpmn/consultation.bpmn")
                .addClasspathResource("bpmn/rating.dmn")
                .deploy();
        return built;
    }

    private static Map<Object, Object> delegates() {
        Map<Object, Object> beans = new HashMap<>();
        JavaDelegate nothing = execution -> {};
        for (String name : List.of(
                "awaitBundle", "announceRating", "applyHeadquartersDecision", "issueConsultation", "grantWithdrawal")) {
            beans.put(name, nothing);
        }
        beans.put("seekApprover", (JavaDelegate) execution -> execution.setVariable("passedOver", false));
        beans.put("openHearing", (JavaDelegate) execution -> execution.setVariable("rated", false));
        beans.put("gatherOutcomes", (JavaDelegate) execution -> execution.setVariable("deliberated", "DONE"));
        beans.put("adopt", (JavaDelegate) execution -> execution.setVariables(Map.of(
                "adopted", true,
                "remaining", false,
                "ended", false,
                "report", "1",
                "announcing", "PUBLICATION_FIRST")));
        beans.put("concurringDepartments", new One("kikaku"));
        beans.put("openItems", new One("1"));
        beans.put("amendedItems", new One("1"));
        return beans;
    }

    /** Every task has a candidate group. */
    private static final class Offered extends AbstractBpmnParseListener {
        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addTaskListener(TaskListener.EVENTNAME_CREATE, task -> task.addCandidateGroup("reviewers"));
        }
    }

    /** A list of one. */
    public record One(String only) {
        public List<String> of(Object execution) {
            return List.of(only);
        }
    }
}
