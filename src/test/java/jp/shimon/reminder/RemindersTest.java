package jp.shimon.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeId;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.WaitingTask;
import jp.shimon.notice.Notice;
import jp.shimon.notice.Notices;
import jp.shimon.process.Desk;
import jp.shimon.process.RoundDue;
import jp.shimon.process.Verbs;
import jp.shimon.shared.Refused;
import jp.shimon.testing.HouseClock;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import jp.shimon.timeline.Timeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** 督促：予告、督促、上位への報告、手動の督促。 */
@OfficeTest
class RemindersTest {

    @Autowired
    Town town;

    @Autowired
    Desk desk;

    @Autowired
    Dashboard dashboard;

    @Autowired
    Notices notices;

    @Autowired
    Reminders reminders;

    @Autowired
    Verbs verbs;

    @Autowired
    Timeline timeline;

    @Autowired
    Office office;

    @Autowired
    HouseClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void theClockGoesOn() {
        clock.letGo();
    }

    @Test
    void theDoersAreToldTheDayBeforeOnceAndNotEarlier() {
        WaitingTask task = approval("予告される取組");

        round(office.workingDaysBefore(task.due(), 2), "09:00");
        assertThat(toldTo("soumu2", task)).isEmpty();
        round(office.workingDaysBefore(task.due(), 1), "09:00");
        round(office.workingDaysBefore(task.due(), 1), "16:00");
        round(task.due(), "09:00");

        assertThat(toldTo("soumu2", task)).containsExactly("notice.remind.BEFORE");
        assertThat(toldTo("kikaku1", task)).isEmpty();
    }

    @Test
    void whoIsLateIsRemindedOnceAndThenTheSuperiorsAreTold() {
        WaitingTask task = approval("遅れる取組");

        round(office.workingDaysAfter(task.due(), 1), "09:00");
        round(office.workingDaysAfter(task.due(), 5), "09:00");
        assertThat(toldTo("soumu2", task)).containsExactly("notice.remind.OVERDUE");
        assertThat(toldTo("kanri1", task)).isEmpty();

        round(office.workingDaysAfter(task.due(), 6), "09:00");
        round(office.workingDaysAfter(task.due(), 20), "09:00");

        assertThat(toldTo("soumu2", task)).containsExactlyInAnyOrder("notice.remind.OVERDUE", "notice.remind.REPORTED");
        assertThat(toldTo("kanri1", task)).containsExactly("notice.remind.ESCALATED");
        assertThat(toldTo("gyoukan1", task)).containsExactly("notice.remind.ESCALATED");
        assertThat(desk.openTask("approveProposal", task.changes().get(0))).contains(task.task());
    }

    @Test
    void aRoundThatWasMissedIsNotMadeAtNightNorOnADayOff() {
        WaitingTask task = approval("夜には督促されない取組");
        LocalDate friday = task.due();
        while (office.isOpen(friday.plusDays(1)) || !office.isOpen(friday)) {
            friday = friday.plusDays(1);
        }

        round(office.workingDaysAfter(task.due(), 1), "03:00");
        round(office.workingDaysAfter(task.due(), 1), "17:15");
        round(friday.plusDays(1), "09:00");
        assertThat(toldTo("soumu2", task)).isEmpty();

        round(office.nextOpenDay(friday.plusDays(1)), "08:30");
        assertThat(toldTo("soumu2", task)).containsExactly("notice.remind.OVERDUE");
    }

    @Test
    void twoRoundsAtOnceRemindOnce() throws Exception {
        WaitingTask task = approval("二つの巡回が見る取組");
        clock.set(office.workingDaysAfter(task.due(), 1), "09:00");
        Callable<Boolean> round = () -> {
            events.publishEvent(new RoundDue());
            return true;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> done : nodes.invokeAll(List.of(round, round, round, round))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(toldTo("soumu2", task)).containsExactly("notice.remind.OVERDUE");
    }

    @Test
    void aManagerRemindsByHandOnceAWorkingDay() {
        WaitingTask task = approval("手動で督促される取組");
        clock.set(task.due(), "10:00");
        reminders.remind(task.task(), " 本部の日程が迫っています ", town.person("kanri1"));

        assertThatThrownBy(() -> reminders.remind(task.task(), null, town.person("gyoukan1")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations().get(0).rule()).isEqualTo("remind.already"));
        clock.set(office.workingDaysAfter(task.due(), 1), "10:00");
        reminders.remind(task.task(), null, town.person("gyoukan1"));

        assertThat(toldTo("soumu2", task))
                .containsExactlyInAnyOrder("notice.remind.BY_HAND.note", "notice.remind.BY_HAND");
        assertThat(timeline.ofChange(task.changes().get(0)))
                .filteredOn(entry -> entry.key().equals("remind"))
                .extracting(entry -> entry.person() + " " + entry.reason())
                .containsExactly("kanri1 本部の日程が迫っています", "gyoukan1 null");
    }

    @Test
    void nobodyIsRemindedOfWhatIsPutOffAndOnTheDayItsHolderIsTold() {
        WaitingTask task = approval("保留される取組");
        LocalDate until = office.workingDaysAfter(task.due(), 10);
        verbs.hold(task.task(), until, "調査の結果を待つ", town.person("soumu2"));

        round(office.workingDaysBefore(until, 1), "09:00");
        assertThat(toldTo("soumu2", task)).isEmpty();
        round(until, "09:00");
        round(until, "11:00");
        assertThat(toldTo("soumu2", task)).containsExactly("notice.remind.HELD");
        round(office.workingDaysAfter(until, 1), "09:00");

        assertThat(toldTo("soumu2", task)).containsExactlyInAnyOrder("notice.remind.HELD", "notice.remind.OVERDUE");
        verbs.hold(task.task(), office.workingDaysAfter(until, 5), "もう少し待つ", town.person("soumu2"));
        round(office.workingDaysAfter(until, 4), "09:00");
        assertThat(toldTo("soumu2", task)).hasSize(2);
        round(office.workingDaysAfter(until, 5), "09:00");
        assertThat(toldTo("soumu2", task)).hasSize(3);
        town.answers("soumu2", "approveProposal", task.changes().get(0));
    }

    @Test
    void nobodyElseRemindsAndNothingThatIsDone() {
        WaitingTask task = approval("督促できない取組");

        assertThat(refusal(task.task(), null, "soumu1")).isEqualTo("remind.managersOnly");
        assertThat(refusal("no-such-task", null, "kanri1")).isEqualTo("remind.done");
        assertThat(refusal(task.task(), "あ".repeat(401), "kanri1")).isEqualTo("tooLong");
        assertThat(toldTo("soumu2", task)).isEmpty();
    }

    private WaitingTask approval(String title) {
        ChangeId change = town.proposed(town.aMeasure(title));
        return dashboard
                .tasks(List.of(desk.openTask("approveProposal", change.value()).orElseThrow()))
                .get(0);
    }

    private void round(LocalDate day, String time) {
        clock.set(day, time);
        events.publishEvent(new RoundDue());
    }

    /** What a person was told of the case of a task. */
    private List<String> toldTo(String person, WaitingTask task) {
        UUID change = task.changes().get(0);
        return all(person)
                .filter(notice -> change.equals(notice.change()))
                .map(Notice::key)
                .filter(key -> key.startsWith("notice.remind."))
                .toList();
    }

    private Stream<Notice> all(String person) {
        return notices.of(person, null, 10_000).stream();
    }

    private String refusal(String task, String note, String by) {
        try {
            reminders.remind(task, note, town.person(by));
            return "nothing refused";
        } catch (Refused refused) {
            return refused.violations().get(0).rule();
        }
    }
}
