package jp.shimon.web.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shimon.consultation.CorrectionForm;
import jp.shimon.consultation.PaperHead;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** 資料の訂正の画面に打ち込まれたまま。 */
record CorrectionInput(String title, String lead, String agendaNo, String exhibitNo, String reason, String seen) {

    /** Filled in with what the paper says now. */
    static CorrectionInput of(PaperHead head, int newest) {
        return new CorrectionInput(
                head.title(),
                head.lead(),
                String.valueOf(head.agendaNo()),
                String.valueOf(head.exhibitNo()),
                "",
                String.valueOf(newest));
    }

    static CorrectionInput of(MultiValueMap<String, String> typed) {
        return new CorrectionInput(
                text(typed, "title"),
                text(typed, "lead"),
                text(typed, "agendaNo"),
                text(typed, "exhibitNo"),
                text(typed, "reason"),
                text(typed, "seen"));
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").replace("\r\n", "\n");
    }

    /** What cannot be read as a number, or is not there at all: the page always sends all of it. */
    List<Violation> unreadable() {
        List<Violation> violations = new ArrayList<>();
        number("agendaNo", agendaNo, violations);
        number("exhibitNo", exhibitNo, violations);
        return violations;
    }

    private static void number(String field, String typed, List<Violation> violations) {
        if (integer(typed) == null) {
            violations.add(typed.isBlank() ? Violation.of(field, "required") : Violation.of(field, "integer", typed));
        }
    }

    CorrectionForm form() {
        return new CorrectionForm(title, lead, integer(agendaNo), integer(exhibitNo), reason, integer(seen));
    }

    private static @Nullable Integer integer(String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
