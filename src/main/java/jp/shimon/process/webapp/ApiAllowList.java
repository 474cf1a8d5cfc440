package jp.shimon.process.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 通してよい呼出し：of the engine's REST only what the screens themselves call; all else does not exist, for anybody. Stands
 * before sign-in, so that a call open to the anonymous (CVE-2026-77226, setup of the first administrator) is shut, too.
 */
final class ApiAllowList extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Calls.OF_EVERYBODY.include(request) || Calls.OF_ADMINISTRATORS.include(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
