package jp.shimon.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待っているタスク一件。
 *
 * @param doers user names or engine groups, see {@code TaskOpened}
 * @param heldUntil 保留: until when it rests; {@code heldBy} put it off
 */
public record WaitingTask(
        String task,
        String step,
        List<UUID> changes,
        @Nullable UUID consultation,
        @Nullable String department,
        List<String> doers,
        Instant since,
        LocalDate due,
        @Nullable LocalDate heldUntil,
        @Nullable String heldReason,
        @Nullable String heldBy) {

    /** 後閲や例外の確認のように、案件を止めないもの。 */
    static final Set<String> BESIDE = Set.of("postView", "confirmOverride");

    boolean beside() {
        return BESIDE.contains(step);
    }
}
