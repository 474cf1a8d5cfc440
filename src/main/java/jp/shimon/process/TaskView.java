package jp.shimon.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * タスクを外へ見せる形。
 *
 * @param key the step, such as {@code approveProposal}
 * @param name its Japanese name from the drawing
 * @param subject what it is about: the title of the change or consultation
 * @param heldUntil 保留: until when it rests; {@code null} = it does not
 * @param fields empty in lists
 */
public record TaskView(
        String id,
        String key,
        String name,
        String process,
        String subject,
        Instant since,
        @Nullable LocalDate due,
        @Nullable UUID change,
        @Nullable UUID consultation,
        @Nullable UUID item,
        @Nullable LocalDate heldUntil,
        List<Field> fields) {}
