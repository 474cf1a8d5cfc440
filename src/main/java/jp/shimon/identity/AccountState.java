package jp.shimon.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 登録の状態：what of an account its history tells when it changes. */
record AccountState(Person person, @Nullable String email) {

    static AccountState of(Account account) {
        return new AccountState(account.person(), account.email());
    }

    /** What it was and what it became, of each field that changed. */
    static Map<String, List<String>> told(@Nullable AccountState before, AccountState after) {
        Map<String, List<String>> told = new TreeMap<>();
        Map<String, String> was = before == null ? Map.of() : before.shown();
        after.shown().forEach((field, is) -> {
            String old = was.getOrDefault(field, "");
            if (!Objects.equals(old, is)) {
                told.put(field, List.of(old, is));
            }
        });
        return told;
    }

    private Map<String, String> shown() {
        return Map.of(
                "name", person.name(),
                "department", Objects.requireNonNullElse(person.department(), ""),
                "roles", person.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
                "email", Objects.requireNonNullElse(email, ""));
    }
}
