package jp.shimon.process.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 行司：the outermost interceptor, so that it sees the commit. Of two people who act at once it lets the loser try again
 * while the task still stands; what remains is said in a sentence.
 */
final class Referee extends CommandInterceptor {

    private static final int TRIES = 4;

    @Override
    public <T> T execute(Command<T> command) {
        if (isNested()) {
            return next.execute(command);
        }
        int tries = command instanceof Retried ? TRIES : 1;
        for (int attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                if (attempt >= tries || !Failures.lostRace(failure)) {
                    throw command instanceof Retried ? Failures.inWords(failure) : Failures.bare(failure);
                }
            }
        }
    }

    private static boolean isNested() {
        return Context.getCommandContext() != null || TransactionSynchronizationManager.isActualTransactionActive();
    }
}
