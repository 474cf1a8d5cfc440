package jp.shimon.process;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.shimon.process.engine.Grants;
import jp.shimon.shared.Words;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** 受付：権限と共有フィルターを、初めての起動のときに用意する。 */
@Component
public class Reception {

    private static final String ME = "${currentUser()}";
    /** One of the few expressions that the guard lets into a query. */
    private static final String IN_A_WEEK = "${dateTime().plusDays(7)}";

    private final Grants grants;
    private final TaskService tasks;
    private final FilterService filters;

    Reception(Grants grants, TaskService tasks, FilterService filters) {
        this.grants = grants;
        this.tasks = tasks;
        this.filters = filters;
    }

    /** In the caller's transaction; once, on an empty database. */
    public void open() {
        grants.give();
        filter("mine", 10, todo());
        filter("claimed", 20, tasks.createTaskQuery().taskAssigneeExpression(ME));
        filter("group", 30, tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));
        filter("dueSoon", 40, todo().dueBeforeExpression(IN_A_WEEK));
    }

    private TaskQuery todo() {
        return tasks.createTaskQuery().taskCandidateUserExpression(ME).includeAssignedTasks();
    }

    private void filter(String key, int priority, TaskQuery query) {
        Filter filter = filters.newTaskFilter(Words.of("filter." + key, Locale.JAPANESE));
        filter.setQuery(query);
        Map<String, Object> properties = new HashMap<>();
        properties.put("priority", priority);
        properties.put("refresh", true);
        properties.put("description", Words.of("filter." + key + ".help", Locale.JAPANESE));
        filter.setProperties(properties);
        grants.readable(filters.saveFilter(filter));
    }
}
