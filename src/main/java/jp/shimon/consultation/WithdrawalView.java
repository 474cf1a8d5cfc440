package jp.shimon.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 取下げの申出を外へ見せる形。
 *
 * @param granted {@code null} while it is not decided
 * @param noticeNumber number of the 諮問取下げ通知 to the chair, once granted
 */
public record WithdrawalView(
        WithdrawalId id,
        ItemId item,
        String reason,
        String requestedBy,
        @Nullable Boolean granted,
        @Nullable String decisionReason,
        @Nullable String decidedBy,
        @Nullable String noticeNumber,
        @Nullable LocalDate notifiedOn) {}
