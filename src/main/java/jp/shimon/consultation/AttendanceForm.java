package jp.shimon.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 出席状況：誰が、どう加わり、誰が議長を務めたか。
 *
 * @param members who was there in some way; who is not named was absent
 * @param presides who presided, if not the one whom the rule names
 * @param closing why and how a closed meeting was closed
 */
public record AttendanceForm(
        MeetingResult result,
        List<Attended> members,
        @Nullable MemberId presides,
        @Nullable Closing closing,
        @Nullable String note) {}
