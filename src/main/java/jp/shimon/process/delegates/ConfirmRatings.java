package jp.shimon.process.delegates;

import jp.shimon.hearing.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** progress-review.bpmn「評価の状況を確かめる」. */
@Component("confirmRatings")
class ConfirmRatings implements JavaDelegate {

    private final Rounds rounds;

    ConfirmRatings(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("rated", rounds.nothingToWaitFor(Keys.round(execution)));
    }
}
