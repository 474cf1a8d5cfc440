package jp.shimon.web.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.shimon.consultation.BundleForm;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 付議の画面に打ち込まれたまま。 Kept as typed, so that a page with a mistake comes back complete. */
record BundleInput(
        String committee,
        String title,
        String lead,
        String baseYear,
        String agendaNo,
        String exhibitNo,
        List<String> changes,
        LetterInput letter) {

    static final BundleInput EMPTY = of(new LinkedMultiValueMap<>());

    static BundleInput of(MultiValueMap<String, String> typed) {
        return new BundleInput(
                text(typed, "committee"),
                text(typed, "title"),
                text(typed, "lead"),
                text(typed, "baseYear"),
                text(typed, "agendaNo"),
                text(typed, "exhibitNo"),
                typed.getOrDefault("changes", List.of()),
                LetterInput.of(typed));
    }

    /** As the paper had it from which the changes were read. */
    static BundleInput like(SourcePaper paper) {
        return new BundleInput(
                "",
                paper.said("title"),
                paper.said("lead"),
                paper.said("baseYear"),
                paper.said("agendaNo"),
                paper.said("exhibitNo"),
                paper.changes().stream().map(UUID::toString).toList(),
                EMPTY.letter);
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").replace("\r\n", "\n");
    }

    List<Violation> unreadable() {
        List<Violation> violations = new ArrayList<>();
        if (!baseYear.isBlank() && year(baseYear) == null) {
            violations.add(Violation.of("baseYear", "year.unreadable", baseYear));
        }
        number("agendaNo", agendaNo, violations);
        number("exhibitNo", exhibitNo, violations);
        letter.unreadable().ifPresent(violations::add);
        return violations;
    }

    private static void number(String field, String typed, List<Violation> violations) {
        if (!typed.isBlank() && integer(typed) == null) {
            violations.add(Violation.of(field, "integer", typed));
        }
    }

    BundleForm form() {
        return new BundleForm(committee, title, lead, year(baseYear), integer(agendaNo), integer(exhibitNo), changes);
    }

    /** As people write it: 2023, R5, 令和5年度. */
    private static @Nullable Integer year(String typed) {
        try {
            return FiscalYear.parse(typed).value();
        } catch (Refused none) {
            return null;
        }
    }

    private static @Nullable Integer integer(String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
