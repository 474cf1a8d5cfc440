package jp.shimon.process.engine;

import jp.shimon.identity.AccountOpened;
import jp.shimon.identity.Person;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
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
        for (String group : Work.groups(person)) {
            if (identity.createGroupQuery().groupId(group).count() == 0) {
                identity.saveGroup(identity.newGroup(group));
            }
            identity.createMembership(person.username(), group);
        }
    }
}
