package jp.shimon.web.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shimon.consultation.OpinionView;
import jp.shimon.identity.Accounts;
import jp.shimon.shared.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 附帯意見を CSV に。 */
@Component
class OpinionCsv {

    private static final List<String> HEAD =
            List.of("consultation", "no", "title", "text", "department", "dueYear", "state", "policy", "note");

    private final MessageSource messages;
    private final Accounts accounts;

    OpinionCsv(MessageSource messages, Accounts accounts) {
        this.messages = messages;
        this.accounts = accounts;
    }

    byte[] of(List<OpinionView> opinions, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD.stream().map(name -> word("opinions.csv." + name, locale)).toList());
        opinions.forEach(opinion -> rows.add(row(opinion, locale)));
        return Csv.of(rows);
    }

    private List<String> row(OpinionView opinion, Locale locale) {
        return List.of(
                opinion.consultationTitle(),
                String.valueOf(opinion.no()),
                opinion.title(),
                opinion.text(),
                accounts.departmentName(opinion.department()),
                orEmpty(opinion.dueYear()),
                word("opinionState." + opinion.state(), locale),
                orEmpty(opinion.policy()),
                orEmpty(opinion.statusNote()));
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
