package jp.shimon.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shimon.hearing.RoundForm;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 進捗確認を始める画面に打ち込まれたまま。 */
record ReviewInput(String plan, String fiscalYear, String period, String due) {

    static final ReviewInput EMPTY = of(new LinkedMultiValueMap<>());

    static ReviewInput of(MultiValueMap<String, String> typed) {
        return new ReviewInput(
                text(typed, "plan"), text(typed, "fiscalYear"), text(typed, "period"), text(typed, "due"));
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }

    /** A year as people write it: 2023, R5, 令和5年度. @throws Refused INVALID when it is none */
    RoundForm form() {
        List<Violation> violations = new ArrayList<>();
        Integer year = null;
        if (!fiscalYear.isBlank()) {
            try {
                year = FiscalYear.parse(fiscalYear).value();
            } catch (Refused unreadable) {
                violations.add(Violation.of("fiscalYear", "year.unreadable", fiscalYear));
            }
        }
        Refused.ifAny(violations);
        return new RoundForm(plan, year, period, due);
    }
}
