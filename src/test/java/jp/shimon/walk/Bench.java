package jp.shimon.walk;

import java.util.HashMap;
import java.util.Map;
import jp.shimon.approval.Routes;
import jp.shimon.change.Changes;
import jp.shimon.consultation.Consultations;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.identity.Absences;
import jp.shimon.identity.Person;
import jp.shimon.plan.Plans;
import jp.shimon.process.Cases;
import jp.shimon.process.Desk;
import jp.shimon.process.DutyVerbs;
import jp.shimon.process.RunningCases;
import jp.shimon.process.Verbs;
import jp.shimon.reminder.Reminders;
import jp.shimon.testing.Town;
import jp.shimon.timeline.Timeline;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;

/** 道具：the doors that whoever walks through a case knocks at. */
record Bench(
        Town town,
        Desk desk,
        Cases cases,
        RunningCases running,
        Verbs verbs,
        DutyVerbs duties,
        Reminders reminders,
        Absences absences,
        Routes routes,
        Plans plans,
        Changes changes,
        Consultations consultations,
        Timeline timeline,
        Dashboard dashboard,
        TaskService tasks,
        RuntimeService runtime,
        HistoryService history,
        Map<String, Person> people) {

    Person person(String username) {
        return people.computeIfAbsent(username, town::person);
    }

    static Bench in(ApplicationContext house) {
        return new Bench(
                house.getBean(Town.class),
                house.getBean(Desk.class),
                house.getBean(Cases.class),
                house.getBean(RunningCases.class),
                house.getBean(Verbs.class),
                house.getBean(DutyVerbs.class),
                house.getBean(Reminders.class),
                house.getBean(Absences.class),
                house.getBean(Routes.class),
                house.getBean(Plans.class),
                house.getBean(Changes.class),
                house.getBean(Consultations.class),
                house.getBean(Timeline.class),
                house.getBean(Dashboard.class),
                house.getBean(TaskService.class),
                house.getBean(RuntimeService.class),
                house.getBean(HistoryService.class),
                new HashMap<>());
    }
}
