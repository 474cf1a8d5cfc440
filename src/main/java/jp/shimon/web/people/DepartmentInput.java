package jp.shimon.web.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import jp.shimon.identity.DepartmentForm;
import jp.shimon.identity.DepartmentState;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** 課の画面に打ち込まれたもの。 */
record DepartmentInput(String code, String name, String sort, String closedFrom) {

    static final DepartmentInput EMPTY = new DepartmentInput("", "", "", "");

    static DepartmentInput of(DepartmentState state) {
        return new DepartmentInput(
                state.code(), state.name(), String.valueOf(state.sort()), Objects.toString(state.closedFrom(), ""));
    }

    static DepartmentInput of(MultiValueMap<String, String> typed) {
        return new DepartmentInput(
                text(typed, "code").strip(),
                text(typed, "name"),
                text(typed, "sort").strip(),
                text(typed, "closedFrom"));
    }

    DepartmentForm form() {
        return new DepartmentForm(code, name, number(sort));
    }

    /** {@code null} = it stays open; @throws Refused INVALID when it is no day */
    @Nullable
    LocalDate closing() {
        return day("closedFrom", closedFrom);
    }

    static @Nullable LocalDate day(String field, String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw Refused.invalid(field, "date");
        }
    }

    static @Nullable Integer number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.valueOf(typed) : null;
    }

    static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }
}
