package jp.shimon.web.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shimon.process.Field;
import jp.shimon.process.FieldType;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * 様式の入力欄：a field of the desk as the form draws it.
 *
 * @param id its name in the form and in the page, such as {@code f0}; never a word of the record
 * @param chosen values of a choice that are chosen already
 */
public record FormField(
        String id,
        String name,
        String label,
        FieldType type,
        boolean required,
        List<Choice> options,
        Set<String> chosen,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Integer maxLength,
        @Nullable String part) {

    /** What may stand in an attribute: Tasklist would read double braces there as an expression. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_.:-]*");

    /** 選択肢。 */
    public record Choice(String id, String value, String label) {}

    static List<FormField> all(List<Field> fields, Locale locale) {
        List<FormField> all = new ArrayList<>();
        for (Field field : fields) {
            all.add(of(field, "f" + all.size(), locale));
        }
        return all;
    }

    private static FormField of(Field field, String id, Locale locale) {
        List<Choice> options = new ArrayList<>();
        field.options()
                .forEach(option -> options.add(
                        new Choice(id + "_" + options.size(), code(option.value()), Words.of(option.label(), locale))));
        return new FormField(
                id,
                field.name(),
                Words.of(field.label(), locale),
                field.type(),
                field.required(),
                options,
                chosen(field),
                field.min(),
                field.max(),
                field.maxLength(),
                field.part());
    }

    /** The first option is the way on. */
    private static Set<String> chosen(Field field) {
        Object value = field.value();
        if (value instanceof Collection<?> many) {
            return Set.copyOf(many.stream().map(String::valueOf).toList());
        }
        if (value != null) {
            return Set.of(value.toString());
        }
        boolean first = field.type() == FieldType.SELECT && !field.options().isEmpty();
        return first ? Set.of(field.options().get(0).value()) : Set.of();
    }

    private static String code(String value) {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalStateException("not a code: " + value);
        }
        return value;
    }

    /** The name under which the form sends one option of several. */
    public String nameOf(Choice option) {
        return name + "[" + option.value() + "]";
    }

    public String first() {
        return chosen.isEmpty() ? "" : chosen.iterator().next();
    }

    /** Whether its label stands above a group instead of one input. */
    public boolean isGroup() {
        return type == FieldType.SELECT || type == FieldType.MULTI_SELECT;
    }

    /** For Tasklist: shown once somebody has been at the field and it is still wrong. */
    public String isWrong() {
        return "deskForm.%1$s.$invalid && (deskForm.%1$s.$dirty || deskForm.%1$s.$touched)".formatted(id);
    }

    /** For Tasklist: whether one of its own checks fails. */
    public String fails(String... checks) {
        return Arrays.stream(checks)
                .map(check -> "deskForm." + id + ".$error." + check)
                .collect(Collectors.joining(" || "));
    }
}
