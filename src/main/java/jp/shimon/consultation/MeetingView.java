package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会議を外へ見せる形。
 *
 * @param no counted by committee, from 1
 * @param required how many must be present, once attendance is recorded
 */
public record MeetingView(
        MeetingId id,
        int no,
        LocalDate heldOn,
        String place,
        boolean openToPublic,
        MeetingStatus status,
        @Nullable Integer required,
        @Nullable Integer present,
        List<DeliberationView> deliberations) {}
