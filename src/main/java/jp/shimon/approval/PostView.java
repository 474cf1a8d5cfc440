package jp.shimon.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 後閲：what somebody who was away looks at afterwards. It changes nothing in the case.
 *
 * @param person user name of who was away
 * @param step task key of the step that went on without them
 * @param reason why it was a 代決 or a passing over; {@code null} where nobody had to say
 * @param doneBy user name of the deputy; {@code null} where the step was passed over
 */
public record PostView(
        UUID id,
        String person,
        String step,
        String title,
        List<UUID> changes,
        @Nullable UUID consultation,
        @Nullable String doneBy,
        @Nullable String reason,
        Instant openedAt,
        @Nullable Instant viewedAt) {

    public boolean deputized() {
        return doneBy != null;
    }
}
