package jp.shimon.process.engine;

import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** 担当をやめる：whoever claimed a task may give it back to those it was offered to; the engine would ask for more. */
record GiveBack(String task) implements Command<@Nullable Void> {

    @Override
    public @Nullable Void execute(CommandContext context) {
        TaskEntity entity = context.getTaskManager().findTaskById(task);
        if (entity == null) {
            throw Refused.conflict("task.gone");
        }
        String by = context.getAuthenticatedUserId();
        if (by == null || !by.equals(entity.getAssignee())) {
            throw Refused.forbidden("task.notYours");
        }
        if (entity.getCandidates().isEmpty()) {
            throw Refused.conflict("task.onlyYours");
        }
        return context.runWithoutAuthorization(() -> {
            new AssignTaskCmd(task, null).execute(context);
            return null;
        });
    }
}
