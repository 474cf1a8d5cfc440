package jp.shimon.change;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;

/** 決まりの語を記録できるか。 */
final class RuleCheck {

    private static final int WORD = 40;
    private static final int ROWS = 200;
    private static final int DECEMBER = 12;

    private final List<Violation> violations = new ArrayList<>();

    private RuleCheck() {}

    static List<Violation> of(RuleWords words) {
        RuleCheck check = new RuleCheck();
        check.groups("homophones", words.homophones());
        check.slips(words.slips());
        check.groups("variants", words.variants());
        check.words("endStates", words.endStates());
        check.words("stages", words.stages());
        check.words("baselineWords", words.baselineWords());
        check.words("ignored", words.ignored());
        check.words("ratingVerbs", words.ratingVerbs());
        check.day(words.halfYearEnd());
        return check.violations;
    }

    private void groups(String field, List<List<String>> groups) {
        limit(field, groups.size());
        for (int i = 0; i < groups.size(); i++) {
            String at = field + "[" + i + "]";
            if (groups.get(i) == null || groups.get(i).size() < 2) {
                violations.add(Violation.of(at, "rules.group"));
            } else {
                words(at, groups.get(i));
            }
        }
    }

    private void slips(List<RuleWords.Slip> slips) {
        limit("slips", slips.size());
        for (int i = 0; i < slips.size(); i++) {
            String at = "slips[" + i + "]";
            RuleWords.Slip slip = slips.get(i);
            if (slip == null || Texts.blank(slip.wrong()) || Texts.blank(slip.right())) {
                violations.add(Violation.of(at, "rules.slip"));
                continue;
            }
            Texts.check(at + ".wrong", slip.wrong(), WORD).ifPresent(violations::add);
            Texts.check(at + ".right", slip.right(), WORD).ifPresent(violations::add);
            if (slip.right().contains(slip.wrong())) {
                violations.add(Violation.of(at, "rules.slipWithin", slip.wrong(), slip.right()));
            }
        }
    }

    private void words(String field, List<String> words) {
        limit(field, words.size());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String at = field + "[" + i + "]";
            Texts.require(at, words.get(i), WORD).ifPresent(violations::add);
            if (!seen.add(words.get(i))) {
                violations.add(Violation.of(at, "rules.twice", String.valueOf(words.get(i))));
            }
        }
    }

    private void day(RuleWords.Day day) {
        boolean month = day.month() >= 1 && day.month() <= DECEMBER;
        if (!month || day.day() < 1 || day.day() > Month.of(day.month()).minLength()) {
            violations.add(
                    Violation.of("halfYearEnd", "rules.day", String.valueOf(day.month()), String.valueOf(day.day())));
        }
    }

    private void limit(String field, int size) {
        if (size > ROWS) {
            violations.add(Violation.of(field, "tooMany", ROWS, size));
        }
    }
}
