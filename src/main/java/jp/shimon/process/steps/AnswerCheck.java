package jp.shimon.process.steps;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import jp.shimon.process.Field;
import jp.shimon.process.FieldType;
import jp.shimon.process.Option;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 回答を入力欄に照らす。 Unknown fields are refused; every violation is said at once. */
public final class AnswerCheck {

    private static final int FIRST_YEAR = 1868;
    private static final int LAST_YEAR = 2999;

    private final List<Violation> violations = new ArrayList<>();

    private AnswerCheck() {}

    /** @throws Refused INVALID with every violation */
    public static Answers of(List<Field> fields, Map<String, ?> given) {
        AnswerCheck check = new AnswerCheck();
        Map<String, Object> raw = joined(fields, given);
        check.unknown(fields, raw);
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Field field : fields) {
            Object answer = raw.containsKey(field.name()) ? raw.get(field.name()) : field.value();
            values.put(field.name(), check.value(field, answer));
        }
        Refused.ifAny(check.violations);
        return new Answers(values);
    }

    /** A form sends a multiSelect as one boolean an option, {@code present[id]}; REST sends a list. */
    private static Map<String, Object> joined(List<Field> fields, Map<String, ?> given) {
        Map<String, Object> raw = new HashMap<>(given);
        for (Field field : fields) {
            if (field.type() == FieldType.MULTI_SELECT) {
                List<String> chosen = new ArrayList<>();
                boolean asked = false;
                for (Option option : field.options()) {
                    String name = field.name() + "[" + option.value() + "]";
                    if (raw.containsKey(name)) {
                        asked = true;
                        if (Boolean.parseBoolean(String.valueOf(raw.remove(name)))) {
                            chosen.add(option.value());
                        }
                    }
                }
                if (asked) {
                    raw.put(field.name(), chosen);
                }
            }
        }
        return raw;
    }

    private void unknown(List<Field> fields, Map<String, Object> raw) {
        raw.keySet().stream()
                .filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
                .sorted()
                .forEach(name -> violations.add(Violation.of(printable(name), "field.unknown", printable(name))));
    }

    private static String printable(String name) {
        String clean = name.replaceAll("[^\\p{L}\\p{N}_.\\[\\]-]", "?");
        return clean.length() > 60 ? clean.substring(0, 60) : clean;
    }

    private @Nullable Object value(Field field, @Nullable Object answer) {
        if (answer instanceof Collection<?> none && none.isEmpty() && field.type() == FieldType.MULTI_SELECT) {
            return List.of(); // nobody, said outright, is an answer
        }
        if (answer == null || answer.equals("")) {
            if (field.required()) {
                violations.add(Violation.of(field.name(), "required"));
            }
            return null;
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> text(field, answer);
            case SELECT -> option(field, answer);
            case MULTI_SELECT -> options(field, answer);
            case BOOLEAN -> parsed(field, answer, "boolean", AnswerCheck::bool);
            case INTEGER -> integer(field, answer);
            case DATE -> date(field, answer);
            case DATE_TIME -> parsed(field, answer, "dateTime", text -> Optional.of(OffsetDateTime.parse(text)));
        };
    }

    private @Nullable String text(Field field, Object answer) {
        if (!(answer instanceof String || answer instanceof Number || answer instanceof Boolean)) {
            violations.add(Violation.of(field.name(), "text"));
            return null;
        }
        String text = answer.toString();
        int maxLength = Objects.requireNonNullElse(field.maxLength(), 4000);
        Optional<Violation> wrong = field.required()
                ? Texts.require(field.name(), text, maxLength)
                : Texts.check(field.name(), text, maxLength);
        wrong.ifPresent(violations::add);
        return text.isBlank() ? null : text;
    }

    private @Nullable String option(Field field, Object answer) {
        return parsed(
                field, answer, "option", text -> offered(field).test(text) ? Optional.of(text) : Optional.empty());
    }

    private @Nullable List<String> options(Field field, Object answer) {
        List<String> chosen = answer instanceof Collection<?> many
                ? many.stream().map(String::valueOf).distinct().toList()
                : List.of(answer.toString().split(","));
        Optional<String> wrong = chosen.stream().filter(offered(field).negate()).findFirst();
        wrong.ifPresent(value -> violations.add(Violation.of(field.name(), "option", printable(value))));
        return wrong.isPresent() ? null : chosen;
    }

    private static Predicate<String> offered(Field field) {
        return value ->
                field.options().stream().anyMatch(option -> option.value().equals(value));
    }

    private @Nullable Integer integer(Field field, Object answer) {
        Integer number = parsed(field, answer, "integer", text -> Optional.of(Integer.valueOf(text)));
        int min = Objects.requireNonNullElse(field.min(), Integer.MIN_VALUE);
        int max = Objects.requireNonNullElse(field.max(), Integer.MAX_VALUE);
        if (number != null && (number < min || number > max)) {
            violations.add(Violation.of(field.name(), "range", min, max));
        }
        return number;
    }

    private @Nullable LocalDate date(Field field, Object answer) {
        LocalDate date = parsed(field, answer, "date", text -> Optional.of(LocalDate.parse(text)));
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            violations.add(Violation.of(field.name(), "date"));
            return null;
        }
        return date;
    }

    private static Optional<Boolean> bool(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    /** How a text becomes a value. */
    private interface Parse<T> {
        Optional<T> of(String text);
    }

    private <T> @Nullable T parsed(Field field, Object answer, String rule, Parse<T> parse) {
        Optional<T> value;
        try {
            value = parse.of(answer.toString().strip());
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            value = Optional.empty();
        }
        if (value.isEmpty()) {
            violations.add(Violation.of(field.name(), rule, printable(answer.toString())));
        }
        return value.orElse(null);
    }
}
