package jp.shimon.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.shimon.change.ChangeHead;
import jp.shimon.consultation.MeetingView;
import org.jspecify.annotations.Nullable;

/**
 * 止まっているもの一件：どの変更案が、どの段階で、誰を、いつから待っているか。
 *
 * @param task id of the task; {@code null} between tasks
 * @param step task key, or {@code awaitBundle} (付議待ち), {@code awaitRating} (評価待ち)
 * @param heldUntil 保留: until when it rests
 * @param meeting the committee meeting it will reach, once one is called
 */
public record PendingItem(
        ChangeHead change,
        @Nullable UUID consultation,
        @Nullable String task,
        String step,
        List<String> doers,
        Instant since,
        @Nullable LocalDate due,
        boolean overdue,
        @Nullable MeetingView meeting,
        @Nullable LocalDate heldUntil,
        @Nullable String heldReason) {}
