package jp.shimon.web.error;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import jp.shimon.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** 断りを問題文書（RFC 9457）に：what is wrong, in which field, and the way out, in the caller's language. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** {@code errors[]} of a problem. */
    record Error(String field, String rule, String message) {}

    /** RFC 9457. */
    record Problem(String type, int status, String title, String detail, List<Error> errors) {}

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused, Locale locale) {
        HttpStatus status = switch (refused.why()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
        return problem(status, "refused." + refused.why(), refused.violations(), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        String field = unreadable.getCause() instanceof JsonMappingException wrong ? path(wrong) : "";
        Violation violation = Violation.of(field, "unreadable");
        HttpStatus status = field.isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_ENTITY;
        return problem(status, "refused.INVALID", List.of(violation), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> parameter(MethodArgumentTypeMismatchException wrong, Locale locale) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "refused.INVALID",
                List.of(Violation.of(wrong.getName(), "unreadable")),
                locale);
    }

    /** Of a length that was not announced; the rest is refused at the gate. */
    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(MaxUploadSizeExceededException tooLarge, Locale locale) {
        return problem(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "refused.INVALID",
                List.of(Violation.of("file", "exchange.tooLarge")),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException missing, Locale locale) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "refused.INVALID",
                List.of(Violation.of(missing.getParameterName(), "required")),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> other(Exception failure, Locale locale) {
        if (failure instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return problem(
                    status,
                    status == HttpStatus.NOT_FOUND ? "refused.NOT_FOUND" : "refused.INVALID",
                    List.of(),
                    locale);
        }
        LOG.error("a request failed", failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "refused.FAILED", List.of(), locale);
    }

    private static ResponseEntity<Problem> problem(
            HttpStatus status, String title, List<Violation> violations, Locale locale) {
        List<Error> errors = violations.stream()
                .map(v -> new Error(v.field(), v.rule(), Words.of(v.sentence(), locale)))
                .toList();
        String detail = errors.stream().map(Error::message).distinct().collect(Collectors.joining("\n"));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem("about:blank", status.value(), Words.of(title, locale), detail, errors));
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
