package jp.shimon.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shimon.calendar.Office;
import jp.shimon.settings.ReminderTimes;

/** 督促の段階。 The words of each are {@code notice.remind.<name>}. */
public enum Stage {
    /** 期限前の予告 */
    BEFORE,
    /** 期限を過ぎた督促 */
    OVERDUE,
    /** 上位への報告 */
    ESCALATED,
    /** 保留の期日：whoever put it off is told that the day has come */
    HELD,
    /** 手動の督促：secretariat or manager, once a working day */
    BY_HAND;

    /**
     * What a task that is due on a day deserves today. A round that was missed is made up for: a stage does not wait for its
     * exact day; and whoever is late is told so, not warned any more.
     */
    static List<Stage> of(LocalDate due, LocalDate today, ReminderTimes times, Office office) {
        List<Stage> stages = new ArrayList<>();
        if (!today.isAfter(due)) {
            boolean near = times.before() > 0 && !today.isBefore(office.workingDaysBefore(due, times.before()));
            if (near) {
                stages.add(BEFORE);
            }
            return stages;
        }
        stages.add(OVERDUE);
        if (times.escalate() > 0 && !today.isBefore(office.workingDaysAfter(due, 1 + times.escalate()))) {
            stages.add(ESCALATED);
        }
        return stages;
    }
}
