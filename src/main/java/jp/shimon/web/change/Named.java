package jp.shimon.web.change;

import java.util.List;
import java.util.Map;
import jp.shimon.identity.Accounts;
import org.springframework.stereotype.Component;

/** 名前で挙げた人：people as somebody types them, one a line. */
@Component
class Named {

    private final Accounts accounts;

    Named(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A name that one person bears becomes their user name; what is not known stays as it was typed. */
    List<String> usernames(String typed) {
        Map<String, String> names = accounts.names();
        return typed.lines()
                .flatMap(line -> List.of(line.split("[,、]")).stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> names.containsKey(word) ? word : bearer(word, names))
                .toList();
    }

    private static String bearer(String name, Map<String, String> names) {
        List<String> bearers = names.entrySet().stream()
                .filter(entry -> squeezed(entry.getValue()).equals(squeezed(name)))
                .map(Map.Entry::getKey)
                .toList();
        return bearers.size() == 1 ? bearers.get(0) : name;
    }

    private static String squeezed(String name) {
        return name.replaceAll("[ \\u3000]", "");
    }
}
