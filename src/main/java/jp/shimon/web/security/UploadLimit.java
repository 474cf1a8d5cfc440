package jp.shimon.web.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shimon.shared.Words;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * 大きすぎるファイル：refused by the length that it announces, before anybody looks for a token or a field in it. Without
 * this, who sends one from a page would be told that the page is too old.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadLimit extends OncePerRequestFilter {

    private final ObjectMapper json;
    private final LocaleResolver language;
    private final long most;
    private final long megabytes;

    UploadLimit(ObjectMapper json, LocaleResolver language, MultipartProperties multipart) {
        this.json = json;
        this.language = language;
        this.most = multipart.getMaxRequestSize().toBytes();
        this.megabytes = multipart.getMaxFileSize().toMegabytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/") || request.getContentLengthLong() <= most) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            problem(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private void problem(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = language.resolveLocale(request);
        String sentence = Words.of("violation.exchange.size", locale, megabytes);
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(
                response.getWriter(),
                Map.of(
                        "type",
                        "about:blank",
                        "status",
                        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                        "title",
                        Words.of("refused.INVALID", locale),
                        "detail",
                        sentence,
                        "errors",
                        List.of(Map.of("field", "file", "rule", "exchange.size", "message", sentence))));
    }
}
