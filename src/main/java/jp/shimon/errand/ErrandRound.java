package jp.shimon.errand;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 後処理の巡回：every few seconds, on one thread beside the work; the start does not wait for it. */
@Component
@ConditionalOnExpression("${shimon.errands.every} > 0")
class ErrandRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandRound.class);
    private static final int LAST_ERRAND = 15;

    private final ErrandRunner runner;
    private final int every;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "errands");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean running;

    ErrandRound(ErrandRunner runner, @Value("${shimon.errands.every}") int every) {
        this.runner = runner;
        this.every = every;
    }

    @Override
    public void start() {
        running = true;
        rounds.scheduleWithFixedDelay(this::round, every, every, TimeUnit.SECONDS);
    }

    /** A round that fails must not be the last one. */
    private void round() {
        try {
            runner.round(() -> running);
        } catch (RuntimeException failure) {
            LOG.warn("the round of the errands failed", failure);
        }
    }

    /** The errand in hand is finished; a lease frees one that is not. */
    @Override
    public void stop() {
        running = false;
        rounds.shutdown();
        try {
            rounds.awaitTermination(LAST_ERRAND, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
