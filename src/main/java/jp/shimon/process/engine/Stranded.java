package jp.shimon.process.engine;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.notice.Notices;
import jp.shimon.process.steps.Away;
import jp.shimon.process.steps.Case;
import jp.shimon.process.steps.Delegated;
import jp.shimon.process.steps.Doers;
import jp.shimon.process.steps.StandIns;
import jp.shimon.process.steps.Step;
import jp.shimon.process.steps.Subject;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 担い手のないタスク：no task waits in silence for somebody who is not there. */
@Component
class Stranded {

    private final Away away;
    private final Delegated delegated;
    private final Accounts accounts;
    private final Notices notices;

    Stranded(Away away, Delegated delegated, Accounts accounts, Notices notices) {
        this.away = away;
        this.delegated = delegated;
        this.accounts = accounts;
        this.notices = notices;
    }

    Doers doers(Step step, Case at) {
        return delegated.doers(step, at);
    }

    /** Offers a decision to whoever stands in for an absent decider; tells the secretariat where nobody can act. */
    void lookAfter(DelegateTask task, Step step, Subject subject, Doers doing, List<String> doers) {
        if (doers.isEmpty()) {
            tell("notice.nobodyMay", task, subject);
        } else if (StandIns.isFinal(step) || StandIns.isIntermediate(step)) {
            Set<String> today = away.today();
            if (!today.isEmpty()) {
                whileAway(today, task, step, subject, doing);
            }
        }
    }

    private void whileAway(Set<String> today, DelegateTask task, Step step, Subject subject, Doers doing) {
        List<String> deputies = StandIns.isFinal(step) ? away.deputiesFor(doing, today) : List.of();
        deputies.forEach(task::addCandidateUser);
        boolean nobodyHere = away.possible(doing).stream().allMatch(person -> today.contains(person.username()));
        if (nobodyHere && deputies.isEmpty()) {
            tell("notice.everybodyAway", task, subject);
        }
    }

    private void tell(String key, DelegateTask task, Subject subject) {
        List<String> told = Stream.of(Role.SECRETARIAT, Role.MANAGER)
                .flatMap(role -> accounts.having(role).stream())
                .map(Person::username)
                .distinct()
                .toList();
        String name = String.valueOf(task.getName());
        List<String> args = List.of(subject.title(), name.substring(0, Math.max(name.indexOf(TaskWatch.SEPARATOR), 0)));
        for (UUID change : subject.changes().stream().limit(1).toList()) {
            notices.tell(told, key, args, change);
        }
    }
}
