package jp.shimon.process.delegates;

import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.hearing.HearingId;
import jp.shimon.hearing.RoundId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The id that a case is about: always its business key. */
final class Keys {

    private Keys() {}

    static ChangeId change(DelegateExecution execution) {
        return new ChangeId(key(execution));
    }

    static ConsultationId consultation(DelegateExecution execution) {
        return new ConsultationId(key(execution));
    }

    static HearingId hearing(DelegateExecution execution) {
        return new HearingId(key(execution));
    }

    static RoundId round(DelegateExecution execution) {
        return new RoundId(key(execution));
    }

    private static UUID key(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
