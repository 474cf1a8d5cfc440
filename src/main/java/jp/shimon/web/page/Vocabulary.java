package jp.shimon.web.page;

import java.util.Locale;
import jp.shimon.consultation.CommitteeView;
import jp.shimon.shared.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * 言葉づかい：附属機関には諮問し、懇談会では意見を聴く。 The one place where a page chooses between the two ways to say a thing:
 * where {@code <key>.heard} stands in the words, that is how it is said of a 懇談会. Templates call it {@code @words}.
 */
@Component("words")
class Vocabulary {

    private static final String HEARD = ".heard";

    private final MessageSource messages;

    Vocabulary(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, CommitteeView committee) {
        return of(key, committee.advisory());
    }

    public String of(String key, boolean heard) {
        Locale locale = Words.language(LocaleContextHolder.getLocale());
        String own = heard ? messages.getMessage(key + HEARD, null, null, locale) : null;
        return own == null ? messages.getMessage(key, null, locale) : own;
    }
}
