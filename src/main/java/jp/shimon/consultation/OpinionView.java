package jp.shimon.consultation;

import java.time.Instant;
import java.time.LocalDate;
import jp.shimon.change.ChangeId;
import jp.shimon.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * 附帯意見を外へ見せる形。
 *
 * @param no in its consultation, from 1; never given twice
 * @param title of the change that it was said about
 * @param dueYear fiscal year by which it is to be met
 * @param policy 対応方針, once answered
 * @param statusNote what the secretariat said when it confirmed, or why it is not met yet
 */
public record OpinionView(
        OpinionId id,
        ConsultationId consultation,
        String consultationTitle,
        String plan,
        ItemId item,
        ChangeId change,
        String title,
        int no,
        String text,
        @Nullable Integer dueYear,
        String department,
        OpinionState state,
        @Nullable String policy,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String statusNote,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    /** Whether it is still open after the fiscal year by which it was to be met. */
    public boolean overdue(LocalDate today) {
        return state.open() && dueYear != null && FiscalYear.of(today).value() > dueYear;
    }
}
