package jp.shimon.notice;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 発信の巡回：every few seconds, on one thread beside the work; there is none while mail is off. */
@Component
@ConditionalOnExpression("!'${shimon.mail.host:}'.isBlank()")
class PostRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);
    private static final int EVERY = 10;
    private static final int LAST_LETTER = 15;

    private final PostOffice post;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "post");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean running;

    PostRound(Dispatch dispatch, MailSettings settings) {
        this.post = new PostOffice(dispatch, settings);
    }

    @Override
    public void start() {
        running = true;
        rounds.scheduleWithFixedDelay(this::round, EVERY, EVERY, TimeUnit.SECONDS);
    }

    /** A round that fails must not be the last one. */
    private void round() {
        try {
            post.sendAll();
        } catch (RuntimeException failure) {
            LOG.warn("the round of the post failed", failure);
        }
    }

    /** The letter in hand is finished; a lease frees one that is not. */
    @Override
    public void stop() {
        running = false;
        rounds.shutdown();
        try {
            rounds.awaitTermination(LAST_LETTER, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
