package jp.shimon.web.task;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.shimon.identity.Person;
import jp.shimon.process.DutyVerbs;
import jp.shimon.process.Verbs;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** タスクの画面の動詞。 */
@Component
class TaskVerbs {

    private final Verbs verbs;
    private final DutyVerbs duties;

    TaskVerbs(Verbs verbs, DutyVerbs duties) {
        this.verbs = verbs;
        this.duties = duties;
    }

    void act(String verb, String task, TypedAnswers typed, Person by) {
        String reason = typed.text(verb + "-reason");
        switch (verb) {
            case "hold" -> verbs.hold(task, day(typed.text("hold-until")), reason, by);
            case "release" -> verbs.release(task, by);
            case "pull-up" -> verbs.pullUp(task, reason, by);
            case "pass-over" -> verbs.passOver(task, reason, by);
            case "allow-exception" -> duties.allow(task, typed.text("allow-exception-person"), reason, by);
            default -> throw Refused.notFound("task.gone");
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw Refused.invalid("until", "date");
        }
    }
}
