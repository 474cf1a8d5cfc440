package jp.shimon.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.WaitingTask;
import jp.shimon.notice.About;
import jp.shimon.notice.Notices;
import jp.shimon.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 督促の一通：to the doers, and to those above them where it has gone so far. */
@Component
class Reminding {

    private final ReminderLog log;
    private final Notices notices;
    private final Dashboard dashboard;

    Reminding(ReminderLog log, Notices notices, Dashboard dashboard) {
        this.log = log;
        this.notices = notices;
        this.dashboard = dashboard;
    }

    /** Of the daily round; nothing where another round was faster. */
    void send(WaitingTask task, Stage stage, Recipients recipients) {
        Set<String> doers = recipients.of(task.doers());
        Set<String> all = new TreeSet<>(doers);
        Set<String> above = stage == Stage.ESCALATED ? recipients.above(task.doers()) : new TreeSet<>();
        all.addAll(above);
        if (log.claim(task.task(), stage, task.due(), null, null, all)) {
            String about = dashboard.subject(task);
            tell(doers, stage == Stage.ESCALATED ? "notice.remind.REPORTED" : "notice.remind." + stage, task, about);
            above.removeAll(doers);
            tell(above, "notice.remind.ESCALATED", task, about);
        }
    }

    /** 保留の期日：to whoever put it off; to the doers where they have left. */
    void wake(WaitingTask task, LocalDate until, Recipients recipients) {
        String holder = task.heldBy();
        Set<String> told = holder == null ? Set.of() : recipients.of(List.of(holder));
        Set<String> people = told.isEmpty() ? recipients.of(task.doers()) : told;
        if (log.claim(task.task(), Stage.HELD, until, null, null, people)) {
            String about = dashboard.subject(task);
            notices.tell(people, Sentence.of("notice.remind.HELD", about, step(task), task.due(), until), about(task));
        }
    }

    /** By hand; {@code false} where somebody has reminded on that day already. */
    boolean sendByHand(WaitingTask task, ByHand hand, Recipients recipients) {
        Set<String> doers = recipients.of(task.doers());
        if (!log.claim(task.task(), Stage.BY_HAND, hand.forDay(), hand.by().username(), hand.note(), doers)) {
            return false;
        }
        String note = hand.note();
        Sentence sentence = note == null
                ? Sentence.of(
                        "notice.remind.BY_HAND",
                        dashboard.subject(task),
                        step(task),
                        task.due(),
                        hand.by().name())
                : Sentence.of(
                        "notice.remind.BY_HAND.note",
                        dashboard.subject(task),
                        step(task),
                        task.due(),
                        hand.by().name(),
                        note);
        notices.tell(doers, sentence, about(task));
        return true;
    }

    private void tell(Collection<String> people, String key, WaitingTask task, String subject) {
        if (!people.isEmpty()) {
            notices.tell(people, Sentence.of(key, subject, step(task), task.due()), about(task));
        }
    }

    private static Sentence step(WaitingTask task) {
        return Sentence.of("step." + task.step());
    }

    private static About about(WaitingTask task) {
        @Nullable UUID change = task.changes().size() == 1 ? task.changes().get(0) : null;
        return new About(task.consultation() == null ? change : null, task.consultation());
    }
}
