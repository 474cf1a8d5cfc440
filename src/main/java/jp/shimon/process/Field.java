package jp.shimon.process;

import java.time.LocalDate;
import java.util.List;
import jp.shimon.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 入力欄：手続の一歩が尋ねること。 The only declaration of a task's fields; REST, the Tasklist form and our pages are drawn
 * from it.
 *
 * @param value what stands there already; a field left out keeps it
 * @param maxLength in characters as people count them
 * @param part of the form, folded until somebody opens it, for what is seldom asked; {@code null} for what always stands there
 */
public record Field(
        String name,
        Sentence label,
        FieldType type,
        boolean required,
        @Nullable Object value,
        List<Option> options,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Integer maxLength,
        @Nullable String part) {

    private static final int TEXT = 200;
    private static final int LONG_TEXT = 4000;

    /** One of several; the first option is the way on. */
    public static Field select(String name, List<Option> options) {
        return new Field(name, label(name), FieldType.SELECT, true, null, options, null, null, null, null);
    }

    /** Any number of several. */
    public static Field multiSelect(String name, List<Option> options) {
        return new Field(name, label(name), FieldType.MULTI_SELECT, false, null, options, null, null, null, null);
    }

    public static Field text(String name) {
        return new Field(name, label(name), FieldType.TEXT, false, null, List.of(), null, null, TEXT, null);
    }

    public static Field longText(String name) {
        return new Field(name, label(name), FieldType.LONG_TEXT, false, null, List.of(), null, null, LONG_TEXT, null);
    }

    public static Field bool(String name) {
        return new Field(name, label(name), FieldType.BOOLEAN, true, null, List.of(), null, null, null, null);
    }

    public static Field integer(String name, int min, int max) {
        return new Field(name, label(name), FieldType.INTEGER, false, null, List.of(), min, max, null, null);
    }

    public static Field date(String name) {
        return new Field(name, label(name), FieldType.DATE, false, null, List.of(), null, null, null, null);
    }

    public Field mustBeFilled() {
        return new Field(name, label, type, true, value, options, min, max, maxLength, part);
    }

    public Field optional() {
        return new Field(name, label, type, false, value, options, min, max, maxLength, part);
    }

    public Field with(@Nullable Object newValue) {
        Object kept = newValue instanceof LocalDate day ? day.toString() : newValue;
        return new Field(name, label, type, required, kept, options, min, max, maxLength, part);
    }

    public Field labelled(Sentence newLabel) {
        return new Field(name, newLabel, type, required, value, options, min, max, maxLength, part);
    }

    public Field named(String newName) {
        return new Field(newName, label, type, required, value, options, min, max, maxLength, part);
    }

    public Field within(String newPart) {
        return new Field(name, label, type, required, value, options, min, max, maxLength, newPart);
    }

    private static Sentence label(String name) {
        return Sentence.of("field." + name);
    }
}
