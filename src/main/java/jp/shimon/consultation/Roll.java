package jp.shimon.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 出席簿。
 *
 * @param recorded who was there and how, the absent ones too; {@code null} while attendance is not recorded
 */
public record Roll(SessionView session, @Nullable List<Attended> recorded) {

    public MeetingView meeting() {
        return session.meeting();
    }

    public List<MemberView> members() {
        return session.members();
    }
}
