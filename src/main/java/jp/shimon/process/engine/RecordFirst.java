package jp.shimon.process.engine;

import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 記録が先：the innermost interceptor writes the record before the engine writes its tokens, the lock order of the house. */
final class RecordFirst extends CommandInterceptor {

    private final EntityManager record;

    RecordFirst(EntityManager record) {
        this.record = record;
    }

    @Override
    public <T> T execute(Command<T> command) {
        T result = next.execute(command);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            record.flush();
        }
        return result;
    }
}
