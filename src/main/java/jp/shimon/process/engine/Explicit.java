package jp.shimon.process.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.process.FieldType;
import jp.shimon.process.Moved;
import jp.shimon.process.steps.Answers;
import jp.shimon.process.steps.Capacity;
import jp.shimon.process.steps.StandIns.Request;
import jp.shimon.process.steps.Step;
import jp.shimon.process.steps.Subject;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;

/** 明示：what was answered, in which capacity, said so that the trail can tell it. */
final class Explicit {

    private static final String SEND_BACK = "SEND_BACK";

    private Explicit() {}

    /** A pull-up is an approval with a reason; what else the step asks is answered as proposed. */
    static Map<String, ?> given(Capacity.Kind asked, List<Field> fields, Map<String, ?> given, Person by) {
        if (asked != Capacity.Kind.PULL_UP) {
            return given;
        }
        Object reason = given.get("reason");
        if (reason == null || Texts.blank(reason.toString())) {
            throw Refused.invalid("reason", "reason.required");
        }
        Map<String, Object> full = new HashMap<>(given);
        fields.stream()
                .filter(field -> field.required() && field.type() == FieldType.SELECT)
                .forEach(field ->
                        full.putIfAbsent(field.name(), field.options().get(0).value()));
        return full;
    }

    /** A choice that was left as it stood says nothing. */
    private static boolean says(Field field, String shown) {
        return field.required() || !shown.equals(String.valueOf(field.value()));
    }

    /** The record's own word, such as a name, where the choice was made by an id. */
    private static String words(Field field, String shown) {
        return field.options().stream()
                .filter(option ->
                        option.value().equals(shown) && option.label().key().equals("verbatim"))
                .map(option -> String.valueOf(option.label().args().get(0)))
                .findFirst()
                .orElse(shown);
    }

    static Moved moved(Request request, Subject subject, List<Field> fields, Answers answers, Capacity capacity) {
        Map<String, String> told = new LinkedHashMap<>();
        for (Field field : fields) {
            if (field.type() == FieldType.SELECT || field.type() == FieldType.DATE) {
                answers.shown(field.name())
                        .filter(shown -> request.step().tells(field) && says(field, shown))
                        .ifPresent(shown -> told.put(field.name(), words(field, shown)));
            }
        }
        if (!SEND_BACK.equals(told.get("outcome"))) {
            told.remove("returnTo"); // whither is only of interest where it went back
        }
        if (!capacity.is(Capacity.Kind.OWN)) {
            told.put("capacity", capacity.kind().name());
            Person whom = capacity.whom();
            if (whom != null) {
                told.put("asWhom", whom.name());
            }
        }
        Step step = request.step();
        return new Moved(
                step.key(),
                request.by(),
                subject.changes(),
                subject.consultation(),
                told,
                reason(step, fields, answers));
    }

    /** Of a decision made by a deputy the record names both. */
    static Answers decider(Answers answers, Capacity capacity, Person by) {
        Person whom = capacity.whom();
        return whom == null
                ? answers
                : answers.or("decider", Words.of("deputy.decider", Locale.JAPANESE, whom.name(), by.name()));
    }

    private static @Nullable String reason(Step step, List<Field> fields, Answers answers) {
        boolean asked = fields.stream().anyMatch(field -> field.name().equals(step.reasonField()));
        @Nullable String reason = asked ? answers.text(step.reasonField()) : null;
        return Objects.requireNonNullElse(reason, "").isEmpty() ? answers.text("deputyReason") : reason;
    }
}
