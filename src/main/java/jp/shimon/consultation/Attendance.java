package jp.shimon.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 出欠：one member in office on the day, the absent ones too. */
@Embeddable
record Attendance(
        UUID memberId,
        boolean present,
        @Enumerated(EnumType.STRING) AttendanceHow how,
        @Nullable LocalDate repliedOn) {

    /** @param as how the member took part; {@code null}: not at all */
    static Attendance of(MemberId member, @Nullable Attended as) {
        AttendanceHow how = as == null ? AttendanceHow.ABSENT : as.how();
        return new Attendance(member.value(), how.counts(), how, as == null ? null : as.repliedOn());
    }

    Attended attended() {
        return new Attended(new MemberId(memberId), how, repliedOn);
    }
}
