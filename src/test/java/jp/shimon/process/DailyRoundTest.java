package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import jp.shimon.calendar.Office;
import jp.shimon.settings.ReminderSettings;
import jp.shimon.settings.ReminderTimes;
import jp.shimon.settings.Setting;
import jp.shimon.testing.HouseClock;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 日次の督促の図：毎朝九時に一度、事案ごとのタイマーはない。 */
@OfficeTest
class DailyRoundTest {

    @Autowired
    ManagementService jobs;

    @Autowired
    HistoryService history;

    @Autowired
    ReminderSettings settings;

    @Autowired
    HouseClock clock;

    @Autowired
    Town town;

    @AfterEach
    void theClockGoesOn() {
        clock.letGo();
    }

    @Test
    void oneTimerWakesAtNineInTokyoAndEveryDayAnew() {
        town.proposed(town.aMeasure("タイマーを持たない案件"));
        Job timer = timer();
        assertThat(time(timer)).isEqualTo("09:00");

        jobs.executeJob(timer.getId());

        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("daily-round")
                        .finished()
                        .count())
                .isPositive();
        assertThat(timer().getId()).isNotEqualTo(timer.getId());
        assertThat(time(timer())).isEqualTo("09:00");
        assertThat(jobs.createJobQuery().timers().count()).isEqualTo(1);
    }

    @Test
    void anotherTimeHoldsFromTheNextRoundOn() {
        Setting<ReminderTimes> before = settings.current();

        settings.revise(at(before.value(), "10:30"), before.version(), town.person("gyoukan1"));
        assertThat(time(timer())).isEqualTo("10:30");
        jobs.executeJob(timer().getId());
        assertThat(time(timer())).isEqualTo("10:30");

        settings.revise(before.value(), before.version() + 1, town.person("gyoukan1"));
        assertThat(time(timer())).isEqualTo("09:00");
    }

    private Job timer() {
        return jobs.createJobQuery()
                .processDefinitionKey("daily-round")
                .timers()
                .singleResult();
    }

    private static String time(Job timer) {
        return timer.getDuedate().toInstant().atZone(Office.ZONE).toLocalTime().toString();
    }

    private static ReminderTimes at(ReminderTimes times, String at) {
        return new ReminderTimes(
                times.on(), LocalTime.parse(at), times.opens(), times.closes(), times.before(), times.escalate());
    }
}
