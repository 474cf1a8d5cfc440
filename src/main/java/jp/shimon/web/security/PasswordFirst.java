package jp.shimon.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.SignIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** パスワードが先：with a password that an administrator made, REST has one call to offer, its change. */
final class PasswordFirst extends OncePerRequestFilter {

    private static final String CHANGE = "/api/password";

    private final Accounts accounts;
    private final ProblemEntryPoint problem;

    PasswordFirst(Accounts accounts, ProblemEntryPoint problem) {
        this.accounts = accounts;
        this.problem = problem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        boolean initial = signedIn != null
                && signedIn.getPrincipal() instanceof SignedIn
                && accounts.signIn(signedIn.getName())
                        .filter(SignIn::mustChange)
                        .isPresent();
        if (initial && !request.getRequestURI().equals(request.getContextPath() + CHANGE)) {
            problem.write(request, response, HttpServletResponse.SC_FORBIDDEN, "refused.passwordFirst");
        } else {
            chain.doFilter(request, response);
        }
    }
}
