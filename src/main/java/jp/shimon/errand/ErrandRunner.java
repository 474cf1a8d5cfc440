package jp.shimon.errand;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 後処理係：notes what the record owes and does what is due, one errand after another. */
@Component
class ErrandRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandRunner.class);

    private final ErrandBook book;
    private final ErrandTold told;
    private final Map<ErrandKind, Chore> chores;

    ErrandRunner(ErrandBook book, ErrandTold told, Collection<Chore> chores) {
        this.book = book;
        this.told = told;
        this.chores = chores.stream().collect(Collectors.toMap(Chore::kind, Function.identity()));
    }

    /** One round, as long as it may go on; answers how many errands were done. One that fails does not keep the others waiting. */
    int round(BooleanSupplier goOn) {
        chores.values().forEach(this::note);
        int done = 0;
        while (goOn.getAsBoolean()) {
            Optional<Errand> errand = book.next();
            if (errand.isEmpty()) {
                return done;
            }
            done += run(errand.get()) ? 1 : 0;
        }
        return done;
    }

    private void note(Chore chore) {
        try {
            book.note(chore.kind(), chore.owed());
        } catch (RuntimeException failure) {
            LOG.warn("what is owed could not be noted: {}", chore.kind(), failure);
        }
    }

    private boolean run(Errand errand) {
        Chore chore = Objects.requireNonNull(chores.get(errand.kind()));
        try {
            chore.run(errand.subject());
        } catch (ErrandFailed failure) {
            failed(errand, chore, String.valueOf(failure.getMessage()), failure.hopeless());
            return false;
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.warn("an errand failed: {} {}", errand.kind(), errand.subject(), failure);
            failed(errand, chore, reason(failure), false);
            return false;
        }
        book.done(errand);
        return true;
    }

    private void failed(Errand errand, Chore chore, String why, boolean hopeless) {
        if (book.failed(errand, why, hopeless)) {
            told.givenUp(errand, chore.about(errand.subject()).name());
        }
    }

    /** What the administrator reads: the root of it, in one line. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage()).replaceAll("[\\p{Cc}]+", " ");
        return root.getClass().getSimpleName() + ": " + message;
    }
}
