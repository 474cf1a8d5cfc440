package jp.shimon.process.engine;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.hibernate.StaleStateException;
import org.springframework.dao.ConcurrencyFailureException;

/** What went wrong below, as a sentence that somebody can act on. */
final class Failures {

    private static final Set<String> DEADLOCKS = Set.of("40P01", "40001");

    private static final Set<String> CONSTRAINTS = Set.of(
            "one_open_issued_consultation",
            "change_in_one_open_consultation",
            "one_open_withdrawal_request",
            "measure_number_never_reused",
            "plan_version_once_per_report",
            "one_hearing_per_review",
            "one_reply_per_review",
            "concurrence_pkey",
            "deliberation_pkey",
            "consultation_letter_number_key",
            "document_number_text_key",
            "outside_number_pkey",
            "meeting_no");

    private Failures() {}

    /** Whether somebody else was faster: either optimistic lock, or a deadlock. */
    static boolean lostRace(Throwable failure) {
        return causes(failure)
                        .anyMatch(cause -> cause instanceof OptimisticLockingException
                                || cause instanceof ConcurrencyFailureException
                                || cause instanceof OptimisticLockException
                                || cause instanceof PessimisticLockException
                                || cause instanceof StaleStateException)
                || sqlState(failure, DEADLOCKS::contains);
    }

    static RuntimeException inWords(RuntimeException failure) {
        Optional<RuntimeException> refused = causes(failure)
                .filter(Refused.class::isInstance)
                .map(RuntimeException.class::cast)
                .findFirst();
        if (refused.isPresent()) {
            return refused.get();
        }
        if (lostRace(failure)) {
            return Refused.conflict("task.somebodyFaster");
        }
        return constraint(failure)
                .<RuntimeException>map(name -> Refused.conflict("constraint." + name))
                .orElse(failure);
    }

    /** A refused expression as the bad request that it is; the engine wraps it into a failure of its own. */
    static RuntimeException bare(RuntimeException failure) {
        return causes(failure)
                .filter(ExpressionInQuery.class::isInstance)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElse(failure);
    }

    private static Optional<String> constraint(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .flatMap(message -> CONSTRAINTS.stream().filter(message::contains))
                .findFirst();
    }

    private static boolean sqlState(Throwable failure, Predicate<String> state) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .anyMatch(state);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
