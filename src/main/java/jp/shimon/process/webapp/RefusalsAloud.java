package jp.shimon.process.webapp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import jp.shimon.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.HtmlUtils;

/**
 * 断りを声に出す：the engine's REST would wrap a refusal into its own English; as an answer of its own it reaches Tasklist
 * as the sentence that it is. Whoever does not call through that REST gets the refusal itself.
 */
@Component("refusalsAloud")
class RefusalsAloud implements UnaryOperator<RuntimeException> {

    private static final Map<Refused.Why, Integer> STATUS = Map.of(
            Refused.Why.INVALID,
            422,
            Refused.Why.FORBIDDEN,
            403,
            Refused.Why.NOT_FOUND,
            404,
            Refused.Why.CONFLICT,
            409);

    @Override
    public RuntimeException apply(RuntimeException failure) {
        if (failure instanceof Refused refused
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                && web.getRequest().getRequestURI().startsWith(web.getRequest().getContextPath() + "/camunda/api/")) {
            return new WebApplicationException(answer(refused, language(web.getRequest())));
        }
        return failure;
    }

    private static Response answer(Refused refused, Locale locale) {
        String message = refused.violations().stream()
                .map(violation -> sentence(violation, locale))
                .distinct()
                .map(HtmlUtils::htmlEscape) // Tasklist shows a message as markup
                .collect(Collectors.joining("<br>"));
        return Response.status(STATUS.getOrDefault(refused.why(), 409))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Map.of("type", "Refused" + refused.why(), "message", message))
                .build();
    }

    /** With the field's label before it where the field has a name of its own. */
    private static String sentence(Violation violation, Locale locale) {
        String label = "field." + violation.field();
        String sentence = Words.of(violation.sentence(), locale);
        return Words.has(label) ? Words.of("desk.at", locale, Words.of(label, locale), sentence) : sentence;
    }

    private static Locale language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.JAPANESE : request.getLocale();
    }
}
