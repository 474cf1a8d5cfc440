package jp.shimon.process.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 回答：確かめられたもの。 Every value has the type of its field; a field left out has its standing value. */
public final class Answers {

    private final Map<String, @Nullable Object> values;

    Answers(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** As if it had been answered, where nothing was. */
    public Answers or(String name, String value) {
        Map<String, @Nullable Object> more = new HashMap<>(values);
        if (more.get(name) == null) {
            more.put(name, value);
        }
        return new Answers(more);
    }

    public @Nullable String text(String name) {
        return (String) values.get(name);
    }

    /** The text of a required field. */
    public String given(String name) {
        return Objects.requireNonNull(text(name), name);
    }

    public String outcome() {
        return given("outcome");
    }

    /** @throws Refused INVALID when it is left out; for answers that need a reason only some of the time */
    public String reason(String name) {
        return stated(name, "reason.required");
    }

    /** 意見。 As {@link #reason}, where the office speaks of an opinion. */
    public String opinion() {
        return stated("opinion", "opinion.required");
    }

    private String stated(String name, String otherwise) {
        String text = text(name);
        if (text == null) {
            throw Refused.invalid(name, otherwise);
        }
        return text;
    }

    public boolean yes(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    public @Nullable Integer integer(String name) {
        return (Integer) values.get(name);
    }

    public int number(String name) {
        return Objects.requireNonNull(integer(name), name);
    }

    public LocalDate date(String name) {
        return Objects.requireNonNull((LocalDate) values.get(name), name);
    }

    public LocalDate dateOr(String name, LocalDate otherwise) {
        Object date = values.get(name);
        return date == null ? otherwise : (LocalDate) date;
    }

    /** The value as a timeline quotes it. */
    public Optional<String> shown(String name) {
        return Optional.ofNullable(values.get(name)).map(String::valueOf);
    }

    @SuppressWarnings("unchecked")
    public List<String> list(String name) {
        Object list = values.get(name);
        return list == null ? List.of() : (List<String>) list;
    }
}
