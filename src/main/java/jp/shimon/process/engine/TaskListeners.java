package jp.shimon.process.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Hangs the watch on every user task of every drawing, so that no drawing can forget it. */
final class TaskListeners extends AbstractBpmnParseListener {

    private final ObjectProvider<TaskWatch> watch;

    TaskListeners(ObjectProvider<TaskWatch> watch) {
        this.watch = watch;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskListener closed = closing -> watch.getObject().closed(closing);
        task.addTaskListener(
                TaskListener.EVENTNAME_CREATE, opening -> watch.getObject().opened(opening));
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, closed);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, closed);
    }
}
