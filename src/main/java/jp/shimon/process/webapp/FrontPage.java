package jp.shimon.process.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** 最初のページ：tells AngularJS before it starts that nothing may be evaluated from a string, and says the language. */
final class FrontPage extends OncePerRequestFilter {

    private static final String AS_SHIPPED = "<html lang=\"en\">";
    private static final String OURS = "<html lang=\"ja\" data-ng-csp=\"no-unsafe-eval\">";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().matches(".*/app/[a-z]+/[^/]+/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        byte[] page = kept.getContentAsByteArray();
        if (page.length > 0) {
            String shipped = new String(page, StandardCharsets.UTF_8);
            kept.resetBuffer();
            kept.getOutputStream().write(shipped.replace(AS_SHIPPED, OURS).getBytes(StandardCharsets.UTF_8));
        }
        kept.copyBodyToResponse();
    }
}
