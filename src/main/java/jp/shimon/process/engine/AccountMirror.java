package jp.shimon.process.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shimon.identity.AccountChanged;
import jp.shimon.identity.AccountOpened;
import jp.shimon.identity.Person;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 職員の写し：users and groups for the webapps, in the same transaction, without passwords. */
@Component
class AccountMirror {

    private final IdentityService identity;

    AccountMirror(IdentityService identity) {
        this.identity = identity;
    }

    @EventListener
    void on(AccountOpened event) {
        Person person = event.person();
        User user = identity.newUser(person.username());
        // the whole name as last name: the webapps would turn 総務 花子 round
        user.setFirstName("");
        user.setLastName(person.name());
        identity.saveUser(user);
        Work.groups(person).forEach(group -> join(person.username(), group));
    }

    /** A closed account stays, since history names it, but belongs to nothing. */
    @EventListener
    void on(AccountChanged event) {
        Person person = event.person();
        User user = identity.createUserQuery().userId(person.username()).singleResult();
        if (!person.name().equals(user.getLastName())) {
            user.setLastName(person.name());
            identity.saveUser(user);
        }
        Set<String> was = identity.createGroupQuery().groupMember(person.username()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        List<String> is = event.open() ? Work.groups(person) : List.of();
        was.stream()
                .filter(group -> !is.contains(group))
                .forEach(group -> identity.deleteMembership(person.username(), group));
        is.stream().filter(group -> !was.contains(group)).forEach(group -> join(person.username(), group));
    }

    /** By its id, for a query would not see a group that this very transaction has made. */
    private void join(String username, String group) {
        ((ServiceImpl) identity).getCommandExecutor().execute(context -> {
            if (context.getReadOnlyIdentityProvider().findGroupById(group) == null) {
                identity.saveGroup(identity.newGroup(group));
            }
            identity.createMembership(username, group);
            return group;
        });
    }
}
