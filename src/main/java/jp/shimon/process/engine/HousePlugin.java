package jp.shimon.process.engine;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** 手続の要：puts the desk, the referee and the guards into the engine. */
@Component
class HousePlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final DeskCommands desk;
    private final ObjectProvider<TaskWatch> watch;
    private final EntityManager record;

    HousePlugin(ApplicationContext context, DeskCommands desk, ObjectProvider<TaskWatch> watch, EntityManager record) {
        this.context = context;
        this.desk = desk;
        this.watch = watch;
        this.record = record;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new DeskTaskService(desk));
        engine.setFormService(new DeskFormService(desk));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new Referee()));
        engine.setCustomPostCommandInterceptorsTxRequired(List.of(new RecordFirst(record)));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(List.of(new RecordFirst(record)));
        engine.setCustomPreBPMNParseListeners(List.of(new TaskListeners(watch)));
        engine.setExpressionManager(new GuardedExpressions(context));
        engine.setEnableCmdExceptionLogging(false);
    }
}
