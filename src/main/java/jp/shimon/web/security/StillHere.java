package jp.shimon.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.SignIn;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * まだいるか：who was signed in when their account was closed, or its password changed, is signed out at the next request;
 * and whoever has a password that an administrator made gives it up before anything else.
 */
final class StillHere extends OncePerRequestFilter {

    private static final List<String> FILES = List.of("/vendor/", "/webjars/", "/css/", "/js/", "/favicon");
    private static final List<String> ALLOWED = List.of("/password", "/login", "/logout", "/error");
    private static final String API = "/camunda/api/";

    private final Accounts accounts;

    StillHere(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.stream().anyMatch(path(request)::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignIn> standing = accounts.signIn(signedIn.getName()).filter(signIn -> begunSince(signedIn, signIn));
        if (standing.isEmpty()) {
            end(request);
            send(request, response, "/login?ended", HttpServletResponse.SC_UNAUTHORIZED);
        } else if (standing.get().mustChange() && !ALLOWED.contains(path(request))) {
            send(request, response, "/password", HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean begunSince(Authentication signedIn, SignIn account) {
        return !(signedIn.getPrincipal() instanceof SignedIn person) || account.holds(person.at());
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** A page goes to another page; a script of the webapps is told by the status. */
    private static void send(HttpServletRequest request, HttpServletResponse response, String page, int status)
            throws IOException {
        if (path(request).startsWith(API)) {
            response.sendError(status);
        } else {
            response.sendRedirect(request.getContextPath() + page);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
