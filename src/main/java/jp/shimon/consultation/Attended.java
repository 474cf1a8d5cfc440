package jp.shimon.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 一人の委員の出席、または書面での回答。 */
public record Attended(
        MemberId member, AttendanceHow how, @Nullable LocalDate repliedOn) {}
