package jp.shimon.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.identity.Secret;
import jp.shimon.identity.StaffForm;
import jp.shimon.identity.StaffRegister;
import jp.shimon.process.engine.TaskOffers;
import jp.shimon.process.engine.Work;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 人事：what an administrator does to accounts, together with the cases and tasks in the hands of those people. */
@Component
public class Personnel {

    private final StaffRegister staff;
    private final Accounts accounts;
    private final Changes changes;
    private final TaskOffers offers;
    private final Work work;
    private final ApplicationEventPublisher events;

    Personnel(
            StaffRegister staff,
            Accounts accounts,
            Changes changes,
            TaskOffers offers,
            Work work,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.accounts = accounts;
        this.changes = changes;
        this.offers = offers;
        this.work = work;
        this.events = events;
    }

    /** 登録する。 Answers the initial password, which is kept nowhere. */
    public String open(StaffForm form, Person by) {
        return work.as(by, () -> {
            Secret secret = staff.secret();
            staff.open(form, secret, by);
            welcome(String.valueOf(form.username()));
            return secret.plain();
        });
    }

    /** 再び開く。 With a new initial password. */
    public String reopen(String username, Person by) {
        return work.as(by, () -> {
            String password = staff.reopen(username, by);
            welcome(username);
            return password;
        });
    }

    /**
     * 変更する。 Who leaves a department, or drafts no longer, hands over the changes that are open.
     *
     * @throws Refused INVALID naming {@code successor} where one is needed and none, or a wrong one, is named
     */
    public void change(String username, StaffForm form, @Nullable String successor, Person by) {
        work.as(by, () -> {
            offers.renew(moved(username, form, successor, by), List.of(username));
            return username;
        });
    }

    /** As {@link #change}, as a part of something larger; answers the groups that the person came into. */
    List<String> moved(String username, StaffForm form, @Nullable String successor, Person by) {
        Person before = staff.one(username, by).person();
        Person now = staff.change(username, form, by);
        if (!now.is(Role.STAFF) || now.department() == null || !now.department().equals(before.department())) {
            handOver(before, successor, by);
        }
        return TaskOffers.gained(before, now);
    }

    /** 閉じる。 With a successor for the changes that are open. */
    public void close(String username, @Nullable String successor, Person by) {
        work.as(by, () -> {
            Person person = staff.one(username, by).person();
            staff.close(username, by);
            handOver(person, successor, by);
            offers.renew(List.of(), List.of(username));
            return username;
        });
    }

    private void welcome(String username) {
        Person person = accounts.person(username);
        offers.renew(TaskOffers.gained(null, person), List.of(username));
    }

    private void handOver(Person from, @Nullable String successor, Person by) {
        List<ChangeHead> held = changes.heldBy(from.username());
        if (held.isEmpty()) {
            return;
        }
        if (successor == null || successor.isBlank()) {
            throw Refused.invalid("successor", "staff.successor", from.name(), held.size());
        }
        Person next = accounts.active(successor)
                .filter(person -> person.is(Role.STAFF) && !person.username().equals(from.username()))
                .orElseThrow(() -> Refused.invalid("successor", "staff.notADrafter", successor));
        List<UUID> moved = new ArrayList<>();
        for (ChangeHead change : held) {
            refuseUnfit(change, next);
            changes.handOver(change.id(), next.username(), change.department());
            moved.add(change.id().value());
        }
        Map<String, String> told = Map.of("oldDrafter", from.name(), "newDrafter", next.name());
        events.publishEvent(new Moved("handOver", by, moved, null, told, null));
    }

    private static void refuseUnfit(ChangeHead change, Person next) {
        if (!next.worksIn(change.department())) {
            throw Refused.invalid("successor", "staff.otherDepartment", next.name(), change.title());
        }
        if (next.username().equals(change.approver())) {
            throw Refused.invalid("successor", "staff.approved", next.name(), change.title());
        }
    }
}
