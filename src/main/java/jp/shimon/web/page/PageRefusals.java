package jp.shimon.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Violation;
import jp.shimon.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** 断りを画面に：the sentence, the right status, and the way back. */
@ControllerAdvice(annotations = Page.class)
class PageRefusals {

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletResponse response) {
        response.setStatus(Statuses.of(refused));
        List<Sentence> sentences = refused.violations().stream()
                .map(Violation::sentence)
                .distinct()
                .toList();
        return page(Sentence.of("refused." + refused.why()), sentences);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        return page(Sentence.of("refused.INVALID"), List.of(Sentence.of("violation.exchange.tooLarge")));
    }

    /** An address with something in it that is no id and no date. */
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException wrong, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return page(Sentence.of("refused.NOT_FOUND"), List.of());
    }

    private static ModelAndView page(Sentence title, List<Sentence> sentences) {
        ModelAndView page = new ModelAndView("error/refused");
        page.addObject("refusal", Words.of(title, LocaleContextHolder.getLocale()));
        page.addObject("sentences", sentences);
        return page;
    }
}
