package jp.shimon.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.shared.Words;
import org.springframework.stereotype.Component;

/** 担い手の名前：the group or the persons whom a task waits for, in words. */
@Component
class DoerNames {

    private final Accounts accounts;

    DoerNames(Accounts accounts) {
        this.accounts = accounts;
    }

    String of(List<String> doers, Locale locale) {
        if (doers.isEmpty()) {
            return Words.of("group.nobody", locale);
        }
        return doers.stream().map(doer -> one(doer, locale)).collect(Collectors.joining("、"));
    }

    private String one(String doer, Locale locale) {
        int dot = doer.indexOf('.');
        if (dot > 0 && Words.has("group." + doer.substring(0, dot))) {
            return Words.of(
                    "group." + doer.substring(0, dot), locale, accounts.departmentName(doer.substring(dot + 1)));
        }
        return Words.has("group." + doer)
                ? Words.of("group." + doer, locale)
                : accounts.find(doer).map(Person::name).orElse(doer);
    }
}
