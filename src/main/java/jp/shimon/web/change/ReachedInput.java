package jp.shimon.web.change;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import jp.shimon.change.Reached;
import jp.shimon.change.ReachedForm;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 途中の案件の登録に打ち込まれたまま。 Also what REST takes; a step is named as in the list of tasks. */
record ReachedInput(
        @Nullable String step,
        @Nullable String approvedBy,
        @Nullable String approvedOn,
        @Nullable String note,
        @Nullable Integer version) {

    static final ReachedInput EMPTY = new ReachedInput(null, null, null, null, null);

    private static final Map<String, Reached> STEPS =
            Map.of("checkProposal", Reached.CHECK, "awaitBundle", Reached.BUNDLE);

    /** @throws Refused INVALID for a step or a day that is none */
    ReachedForm form() {
        return new ReachedForm(
                reached(),
                approvedBy == null || approvedBy.isBlank() ? null : approvedBy.strip(),
                day(),
                note == null ? null : note.replace("\r\n", "\n"),
                version);
    }

    private @Nullable Reached reached() {
        if (step == null || step.isBlank()) {
            return null;
        }
        Reached reached = STEPS.get(step);
        if (reached == null) {
            throw Refused.invalid("step", "option", step);
        }
        return reached;
    }

    private @Nullable LocalDate day() {
        String typed = Objects.requireNonNullElse(approvedOn, "").strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            throw Refused.invalid("approvedOn", "date");
        }
    }
}
