package jp.shimon.process.delegates;

import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** In whose name a service task works: the person whose step led to it. */
@Component
class Actor {

    private final Accounts accounts;

    Actor(Accounts accounts) {
        this.accounts = accounts;
    }

    Person of(DelegateExecution execution) {
        IdentityService identity = execution.getProcessEngineServices().getIdentityService();
        Authentication signedIn = identity.getCurrentAuthentication();
        if (signedIn == null) {
            throw Refused.forbidden("task.signIn");
        }
        return accounts.person(signedIn.getUserId());
    }
}
