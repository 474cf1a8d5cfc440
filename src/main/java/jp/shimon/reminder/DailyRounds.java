package jp.shimon.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shimon.calendar.Office;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.WaitingTask;
import jp.shimon.identity.Accounts;
import jp.shimon.process.RoundDue;
import jp.shimon.settings.ReminderSettings;
import jp.shimon.settings.ReminderTimes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 日次の督促：page by page over the open tasks that are due soon or late. Each page is a transaction of its own, so that what was
 * told stays told if a later one fails, and the round can be made again.
 */
@Component
class DailyRounds {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRounds.class);
    private static final int PAGE = 100;

    private final Dashboard dashboard;
    private final ReminderSettings settings;
    private final ReminderLog log;
    private final Reminding reminding;
    private final Accounts accounts;
    private final Office office;
    private final TransactionTemplate page;

    DailyRounds(
            Dashboard dashboard,
            ReminderSettings settings,
            ReminderLog log,
            Reminding reminding,
            Accounts accounts,
            Office office,
            PlatformTransactionManager transactions) {
        this.dashboard = dashboard;
        this.settings = settings;
        this.log = log;
        this.reminding = reminding;
        this.accounts = accounts;
        this.office = office;
        this.page = new TransactionTemplate(transactions);
        this.page.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Nobody is reminded at night or on a day off, whenever the timer comes: a round missed then is made the next morning. */
    @EventListener
    void on(RoundDue due) {
        ReminderTimes times = settings.current().value();
        LocalDate today = office.today();
        if (!times.on() || !office.isOpen(today) || !times.officeHours(office.time())) {
            LOG.info("no reminders now: switched off, closed, or outside office hours");
            return;
        }
        LocalDate horizon = office.workingDaysAfter(today, times.before());
        Recipients recipients = new Recipients(accounts);
        String after = "";
        while (after != null) {
            String from = after;
            after = page.execute(status -> onePage(from, horizon, today, times, recipients));
        }
    }

    private @Nullable String onePage(
            String after, LocalDate horizon, LocalDate today, ReminderTimes times, Recipients recipients) {
        List<WaitingTask> tasks = dashboard.dueBy(horizon, after, PAGE);
        Map<String, Set<ReminderLog.Sent>> sent =
                log.sentFor(tasks.stream().map(WaitingTask::task).toList());
        for (WaitingTask task : tasks) {
            one(task, sent.getOrDefault(task.task(), Set.of()), today, times, recipients);
        }
        return tasks.size() < PAGE ? null : tasks.get(tasks.size() - 1).task();
    }

    /** Nobody is reminded of what is put off; on the day whoever put it off is told, and the rest goes on from the next. */
    private void one(
            WaitingTask task, Set<ReminderLog.Sent> sent, LocalDate today, ReminderTimes times, Recipients recipients) {
        LocalDate until = task.heldUntil();
        if (until != null) {
            boolean told = sent.contains(new ReminderLog.Sent(Stage.HELD, until));
            if (!told && !today.isBefore(until)) {
                reminding.wake(task, until, recipients);
            }
            if (!told || !today.isAfter(until)) {
                return;
            }
        }
        for (Stage stage : Stage.of(task.due(), today, times, office)) {
            if (!sent.contains(new ReminderLog.Sent(stage, task.due()))) {
                reminding.send(task, stage, recipients);
            }
        }
    }
}
