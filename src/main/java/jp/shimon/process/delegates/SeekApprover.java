package jp.shimon.process.delegates;

import java.util.List;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.process.engine.PassingOver;
import jp.shimon.process.steps.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** plan-change.bpmn「課長の在席を確かめる」. Whoever is away is passed over, where the city wants that done by itself. */
@Component("seekApprover")
class SeekApprover implements JavaDelegate {

    private static final String STEP = "approveProposal";

    private final PassingOver passing;
    private final Changes changes;
    private final Actor actor;

    SeekApprover(PassingOver passing, Changes changes, Actor actor) {
        this.passing = passing;
        this.changes = changes;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Case at = new Case("plan-change", Keys.change(execution).value(), execution::getVariable);
        List<Person> away = passing.byItself(STEP, at);
        execution.setVariable("passedOver", !away.isEmpty());
        if (!away.isEmpty()) {
            passing.byRule(STEP, at, away, actor.of(execution));
            changes.passedOver(at.change());
            execution.setVariable("outcome", "PASS_OVER");
        }
    }
}
