package jp.shimon.web.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.shimon.process.Field;
import jp.shimon.process.FieldType;
import jp.shimon.process.TaskView;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;

/** タスクのJSON。 {@code fields} is there for one task, not in lists. */
record TaskJson(
        String id,
        String key,
        String name,
        String process,
        String subject,
        Instant since,
        @Nullable LocalDate due,
        @Nullable UUID change,
        @Nullable UUID consultation,
        @Nullable LocalDate heldUntil,
        @Nullable List<FieldJson> fields) {

    record OptionJson(String value, String label) {}

    record FieldJson(
            String name,
            String label,
            FieldType type,
            boolean required,
            @Nullable Object value,
            List<OptionJson> options,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer maxLength) {

        static FieldJson from(Field field, Locale locale) {
            return new FieldJson(
                    field.name(),
                    Words.of(field.label(), locale),
                    field.type(),
                    field.required(),
                    field.value(),
                    field.options().stream()
                            .map(option -> new OptionJson(option.value(), Words.of(option.label(), locale)))
                            .toList(),
                    field.min(),
                    field.max(),
                    field.maxLength());
        }
    }

    static TaskJson listed(TaskView task, @Nullable UUID change, @Nullable UUID consultation) {
        return new TaskJson(
                task.id(),
                task.key(),
                task.name(),
                task.process(),
                task.subject(),
                task.since(),
                task.due(),
                change,
                consultation,
                task.heldUntil(),
                null);
    }

    static TaskJson whole(TaskView task, Locale locale) {
        return new TaskJson(
                task.id(),
                task.key(),
                task.name(),
                task.process(),
                task.subject(),
                task.since(),
                task.due(),
                task.change(),
                task.consultation(),
                task.heldUntil(),
                task.fields().stream()
                        .map(field -> FieldJson.from(field, locale))
                        .toList());
    }
}
