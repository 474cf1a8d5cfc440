package jp.shimon.web.people;

import java.util.Arrays;
import java.util.stream.Collectors;
import jp.shimon.identity.Accounts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** 登録の履歴の言い方：what a field was and became, in the reader's words; templates call it {@code @told}. */
@Component
class Told {

    private final MessageSource texts;
    private final Accounts accounts;

    Told(MessageSource texts, Accounts accounts) {
        this.texts = texts;
        this.accounts = accounts;
    }

    public String value(String field, String value) {
        if (value.isEmpty()) {
            return text("staff.told.nothing");
        }
        return switch (field) {
            case "roles" ->
                Arrays.stream(value.split(" "))
                        .map(role -> text("role." + role))
                        .collect(Collectors.joining("、"));
            case "department", "heir" -> accounts.departmentName(value);
            default -> value;
        };
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
