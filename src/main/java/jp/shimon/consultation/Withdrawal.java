package jp.shimon.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 取下げの申出：諮問した後は市長が決める。 */
@Entity
@Table(name = "withdrawal_request")
class Withdrawal {

    @Id
    private UUID id;

    private UUID itemId;
    private String reason;
    private String requestedBy;
    private Instant requestedAt;

    @Nullable
    private Boolean granted;

    @Nullable
    private String decisionReason;

    @Nullable
    private String decidedBy;

    @Nullable
    private Instant decidedAt;

    @Nullable
    private String noticeNumber;

    @Nullable
    private LocalDate notifiedOn;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    Withdrawal(ItemId item, String reason, String requestedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.itemId = item.value();
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
    }

    void decide(boolean grant, @Nullable String why, String by, Instant now) {
        if (granted != null) {
            throw Refused.conflict("withdrawal.decided");
        }
        this.granted = grant;
        this.decisionReason = why;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    /** 諮問取下げ通知：the chair is told, under a number. */
    void notified(String number, LocalDate day) {
        this.noticeNumber = number;
        this.notifiedOn = day;
    }

    WithdrawalView view() {
        return new WithdrawalView(
                new WithdrawalId(id),
                new ItemId(itemId),
                reason,
                requestedBy,
                granted,
                decisionReason,
                decidedBy,
                noticeNumber,
                notifiedOn);
    }
}
