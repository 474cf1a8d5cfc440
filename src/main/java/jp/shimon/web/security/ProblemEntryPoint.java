package jp.shimon.web.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import jp.shimon.shared.Words;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** 認証の求め：401 as a problem document, in the caller's language. */
@Component
class ProblemEntryPoint implements AuthenticationEntryPoint {

    private final ObjectMapper json;

    ProblemEntryPoint(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Shimon\", charset=\"UTF-8\"");
        String key = cause instanceof LockedException ? "refused.wait" : "refused.signIn";
        write(request, response, HttpServletResponse.SC_UNAUTHORIZED, key);
    }

    void write(HttpServletRequest request, HttpServletResponse response, int status, String key) throws IOException {
        String asked = request.getHeader("Accept-Language");
        Locale locale = asked == null ? Locale.JAPANESE : request.getLocale();
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(
                response.getWriter(),
                Map.of(
                        "type",
                        "about:blank",
                        "status",
                        status,
                        "title",
                        Words.of(key, locale),
                        "errors",
                        new Object[0]));
    }
}
