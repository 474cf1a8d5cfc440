package jp.shimon.process.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * 最初のページ：tells AngularJS before it starts that nothing may be evaluated from a string, and says the language. The nonce of
 * its scripts is that of its own policy: as shipped, it passes through a place that all requests share, and somebody else's
 * nonce leaves the page blank.
 */
final class FrontPage extends OncePerRequestFilter {

    private static final String AS_SHIPPED = "<html lang=\"en\">";
    private static final String OURS = "<html lang=\"ja\" data-ng-csp=\"no-unsafe-eval\">";

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern ALLOWED = Pattern.compile("'nonce-([A-Za-z0-9_-]+)'");
    private static final Pattern WRITTEN = Pattern.compile("nonce=\"[^\"]*\"");

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
            kept.getOutputStream().write(ours(shipped, kept.getHeader(POLICY)).getBytes(StandardCharsets.UTF_8));
        }
        kept.copyBodyToResponse();
    }

    static String ours(String shipped, @Nullable String policy) {
        String page = shipped.replace(AS_SHIPPED, OURS);
        Matcher allowed = ALLOWED.matcher(policy == null ? "" : policy);
        return allowed.find() ? WRITTEN.matcher(page).replaceAll("nonce=\"" + allowed.group(1) + "\"") : page;
    }
}
