package jp.shimon.process.webapp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.process.engine.Work;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** 入った人：the webapps know whoever signed in at our own door, with the groups that the record gives them now. */
final class SignedInPerson implements AuthenticationProvider {

    private final Accounts accounts;

    SignedInPerson(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(accounts::active)
                .map(SignedInPerson::known)
                .orElseGet(AuthenticationResult::unsuccessful);
    }

    private static AuthenticationResult known(Person person) {
        AuthenticationResult result = AuthenticationResult.successful(person.username());
        result.setGroups(Work.groups(person));
        result.setTenants(List.of());
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // 401 says it all: an account that was closed while it was signed in
    }
}
