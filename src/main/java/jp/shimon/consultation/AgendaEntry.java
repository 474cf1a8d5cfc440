package jp.shimon.consultation;

import java.util.List;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * 次第の一行：a consultation with its numbers, or what is only reported.
 *
 * @param place where it stands in the record, never shown
 * @param no the number of the agenda item; of a reported one, counted from 1 among those
 * @param kind of a reported change
 * @param outcomes what this meeting said of each item
 */
public record AgendaEntry(
        int place,
        int no,
        @Nullable Integer exhibitNo,
        String title,
        @Nullable ConsultationId consultation,
        @Nullable ChangeId change,
        @Nullable ChangeKind kind,
        List<Outcome> outcomes) {

    /** 一つの項目について、この会議で決まったこと。 {@code null}: nothing yet, or it was no item of this meeting any more. */
    public record Outcome(
            String paperNo,
            String title,
            ChangeId change,
            @Nullable ItemOutcome outcome,
            @Nullable String opinion) {}

    public boolean reported() {
        return consultation == null;
    }
}
