package jp.shimon.process.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** 運用のための呼出し：what Cockpit and Admin read does not exist for anybody but the administrators. */
final class AdministratorsOnly extends OncePerRequestFilter {

    private final Accounts accounts;

    AdministratorsOnly(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Calls.OF_EVERYBODY.include(request) || isAdministrator(request.getUserPrincipal())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isAdministrator(@Nullable Principal principal) {
        return principal != null
                && accounts.active(principal.getName())
                        .filter(person -> person.is(Role.ADMIN))
                        .isPresent();
    }
}
