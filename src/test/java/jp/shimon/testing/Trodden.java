package jp.shimon.testing;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** 踏まれた道：which flows of the drawings the engine has taken, since the engine's own history tells steps only. */
@TestComponent
public class Trodden extends AbstractProcessEnginePlugin {

    private final Set<String> flows = new ConcurrentSkipListSet<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        Collection<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> after =
                engine.getCustomPostBPMNParseListeners();
        engine.setCustomPostBPMNParseListeners(new java.util.ArrayList<>(after == null ? Set.of() : after));
        engine.getCustomPostBPMNParseListeners().add(new Footprints());
    }

    /** From here on. */
    public void forget() {
        flows.clear();
    }

    /** {@code process flow} of each flow that was taken. */
    public Set<String> flows() {
        return new TreeSet<>(flows);
    }

    private final class Footprints extends AbstractBpmnParseListener {
        @Override
        public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
            ExecutionListener trodden = at -> {
                String definition = at.getProcessDefinitionId();
                flows.add(definition.substring(0, definition.indexOf(':')) + " " + at.getCurrentTransitionId());
            };
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, trodden);
        }
    }
}
