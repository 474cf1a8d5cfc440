package jp.shimon.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 決裁欄の一つ。
 *
 * @param step whose box it is, as a task key; {@code draft} for the drafter
 * @param department of a concurrence
 * @param name who did it; of a box passed over, who was away
 * @param forWhom the decider in whose place it was done
 * @param viewedAt when who was away looked at it
 */
public record Box(
        String step,
        @Nullable String department,
        Mark mark,
        @Nullable String name,
        @Nullable Instant at,
        @Nullable String forWhom,
        @Nullable Instant viewedAt) {

    /** 印。 */
    public enum Mark {
        /** まだ */
        OPEN,
        /** 記名と日付 */
        STAMP,
        /** 異議あり */
        DISSENT,
        /** 代 */
        DEPUTY,
        /** 引上げ */
        PULL_UP,
        /** 後閲 */
        POST_VIEW,
        /** 例外 */
        EXCEPTION,
        /** 専決 */
        DELEGATED,
        /** 斜線 */
        SLASH
    }

    static Box open(String step, @Nullable String department) {
        return new Box(step, department, Mark.OPEN, null, null, null, null);
    }

    static Box of(String step, Mark mark, Entry entry) {
        return new Box(
                step, null, mark, entry.name(), entry.at(), entry.answers().get("asWhom"), null);
    }

    /** Passed over: the name is that of whoever was away. */
    static Box passedOver(Entry entry) {
        String step = entry.answers().getOrDefault("step", "");
        String away = entry.answers().get("asWhom");
        return new Box(step, entry.answers().get("department"), Mark.POST_VIEW, away, entry.at(), null, null);
    }

    Box viewed(Entry entry) {
        boolean theirs = entry.name().equals(mark == Mark.POST_VIEW ? name : forWhom);
        return theirs && viewedAt == null ? new Box(step, department, mark, name, at, forWhom, entry.at()) : this;
    }

    boolean filled() {
        return mark != Mark.OPEN && mark != Mark.SLASH;
    }
}
