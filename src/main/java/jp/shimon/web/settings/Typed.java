package jp.shimon.web.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** 設定の画面に打ち込まれたまま。 Kept as typed, so that a page with a mistake comes back complete. */
final class Typed {

    private static final String NUMBER = "[0-9]{1,6}";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Violation> unreadable = new ArrayList<>();

    static Typed of(MultiValueMap<String, String> given) {
        Typed typed = new Typed();
        given.forEach((name, values) -> typed.put(name, values.isEmpty() ? null : values.get(0)));
        return typed;
    }

    Typed put(String name, @Nullable Object value) {
        values.put(name, value == null ? "" : value.toString().replace("\r\n", "\n"));
        return this;
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean is(String name) {
        return text(name).equals("true");
    }

    @Nullable
    String textOrNull(String name) {
        return text(name).isBlank() ? null : text(name).strip();
    }

    /** One of an enum; anything else stands among what cannot be read. */
    <E extends Enum<E>> E option(String name, Class<E> type) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text(name))) {
                return one;
            }
        }
        unreadable.add(
                text(name).isBlank() ? Violation.of(name, "required") : Violation.of(name, "option", text(name)));
        return type.getEnumConstants()[0];
    }

    int number(String name) {
        String typed = text(name).strip();
        if (typed.matches(NUMBER)) {
            return Integer.parseInt(typed);
        }
        unreadable.add(typed.isEmpty() ? Violation.of(name, "required") : Violation.of(name, "integer", typed));
        return 0;
    }

    LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name).strip());
        } catch (DateTimeParseException none) {
            unreadable.add(text(name).isBlank() ? Violation.of(name, "required") : Violation.of(name, "date"));
            return LocalDate.EPOCH;
        }
    }

    /** @throws Refused INVALID with everything that could not be read */
    void readable() {
        Refused.ifAny(unreadable);
    }
}
