package jp.shimon.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.WaitingTask;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Moved;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 督促。 The door of this room: a reminder by hand, and who was reminded when. */
@Component
@Transactional(readOnly = true)
public class Reminders {

    private static final int NOTE = 400;

    private final Dashboard dashboard;
    private final Reminding reminding;
    private final ReminderLog log;
    private final Accounts accounts;
    private final Office office;
    private final ApplicationEventPublisher events;

    Reminders(
            Dashboard dashboard,
            Reminding reminding,
            ReminderLog log,
            Accounts accounts,
            Office office,
            ApplicationEventPublisher events) {
        this.dashboard = dashboard;
        this.reminding = reminding;
        this.log = log;
        this.accounts = accounts;
        this.office = office;
        this.events = events;
    }

    /**
     * 督促する。 Tells the doers of one task that somebody waits; on a day off it counts as the next working day's.
     *
     * @throws Refused FORBIDDEN but for managers and the secretariat, NOT_FOUND when the task is done, CONFLICT when it was
     *     reminded of on that day already
     */
    @Transactional
    public void remind(String task, @Nullable String note, Person by) {
        if (!by.is(Role.MANAGER) && !by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("remind.managersOnly");
        }
        String written = Texts.blank(note) ? null : String.valueOf(note).strip();
        Refused.ifAny(Texts.check("note", written, NOTE).stream().toList());
        WaitingTask waiting =
                dashboard.tasks(List.of(task)).stream().findFirst().orElseThrow(() -> Refused.notFound("remind.done"));
        LocalDate day = office.nextOpenDay(office.today());
        if (!reminding.sendByHand(waiting, new ByHand(by, day, written), new Recipients(accounts))) {
            throw Refused.conflict("remind.already", day);
        }
        events.publishEvent(new Moved(
                "remind", by, waiting.changes(), waiting.consultation(), Map.of("step", waiting.step()), written));
    }

    /** The latest reminder of each of these tasks that had one. */
    public Map<String, Reminded> latest(Collection<String> tasks) {
        return log.latest(tasks);
    }
}
