package jp.shimon.process.delegates;

import jp.shimon.hearing.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** progress-review.bpmn「進捗確認を終える」. */
@Component("completeRound")
class CompleteRound implements JavaDelegate {

    private final Rounds rounds;
    private final Actor actor;

    CompleteRound(Rounds rounds, Actor actor) {
        this.rounds = rounds;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.completed(Keys.round(execution), actor.of(execution));
    }
}
