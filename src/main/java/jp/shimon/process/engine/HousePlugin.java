package jp.shimon.process.engine;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** 手続の要：puts the desk, the referee and the guards into the engine. */
@Component
class HousePlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final DeskCommands desk;
    private final ObjectProvider<TaskWatch> watch;
    private final EntityManager record;
    private final UnaryOperator<RuntimeException> aloud;

    /** @param aloud says a refusal in the way of whoever called the engine's own services */
    HousePlugin(
            ApplicationContext context,
            DeskCommands desk,
            ObjectProvider<TaskWatch> watch,
            EntityManager record,
            @Qualifier("refusalsAloud") UnaryOperator<RuntimeException> aloud) {
        this.aloud = aloud;
        this.context = context;
        this.desk = desk;
        this.watch = watch;
        this.record = record;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new DeskTaskService(desk, aloud));
        engine.setFormService(new DeskFormService(desk, aloud));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new Referee()));
        engine.setCustomPostCommandInterceptorsTxRequired(List.of(new RecordFirst(record)));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(List.of(new RecordFirst(record)));
        engine.setCustomPreBPMNParseListeners(List.of(new TaskListeners(watch)));
        engine.setExpressionManager(new GuardedExpressions(context));
        engine.setEnableCmdExceptionLogging(false);
        // a round at a new time need not wait for a new drawing
        engine.setReevaluateTimeCycleWhenDue(true);
    }
}
