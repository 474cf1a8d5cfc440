package jp.shimon.process.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.shimon.calendar.Office;
import jp.shimon.settings.ReminderSettings;
import jp.shimon.settings.SettingName;
import jp.shimon.settings.SettingRevised;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 日次の督促の時刻：daily-round.bpmn asks for it when it is deployed and every time it comes due. With its offset, since the
 * engine would read a cron in the time zone of the machine; and in hours, since a day there need not have 24.
 */
@Component("roundTime")
public class RoundTime {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 5);

    private final ReminderSettings settings;
    private final ObjectProvider<ManagementService> jobs;

    RoundTime(ReminderSettings settings, ObjectProvider<ManagementService> jobs) {
        this.settings = settings;
        this.jobs = jobs;
    }

    /** Every 24 hours at the time that the city has set. */
    public String cycle() {
        OffsetDateTime first = settings.current()
                .value()
                .at()
                .atDate(ANY_DAY)
                .atZone(Office.ZONE)
                .toOffsetDateTime();
        return "R/" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(first) + "/PT24H";
    }

    /** The next round is made at the new time already. */
    @EventListener
    void on(SettingRevised revised) {
        if (revised.name() == SettingName.REMINDERS) {
            List<Job> timers = jobs.getObject()
                    .createJobQuery()
                    .processDefinitionKey("daily-round")
                    .timers()
                    .list();
            timers.forEach(timer -> jobs.getObject().recalculateJobDuedate(timer.getId(), false));
        }
    }
}
