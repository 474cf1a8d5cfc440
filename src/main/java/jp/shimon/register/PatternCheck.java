package jp.shimon.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;

/** 番号の型の吟味：a pattern that could give one number twice, or one that nobody can read again, is refused. */
final class PatternCheck {

    private static final int LONGEST = 60;
    private static final int LETTERS = 10;
    private static final Set<String> TOKENS =
            Set.of("<no>", "<year>", "<era>", "<series>", "<city>", "<department>", "<section>");
    private static final Pattern TOKEN = Pattern.compile("<[^<>]*>?|>");
    private static final Pattern FIGURES_TOUCH =
            Pattern.compile("(<no>|<year>)(<no>|<year>|\\p{Nd})|\\p{Nd}(<no>|<year>)");

    private final NumberSeries series;
    private final FiscalYear year;
    private final List<Violation> violations = new ArrayList<>();

    PatternCheck(NumberSeries series, FiscalYear year) {
        this.series = series;
        this.year = year;
    }

    List<Violation> violations() {
        Texts.require("pattern", series.pattern(), LONGEST).ifPresent(violations::add);
        letters();
        if (violations.isEmpty()) {
            tokens();
        }
        if (violations.isEmpty()) {
            figures();
        }
        return violations;
    }

    private void letters() {
        Map<String, String> letters =
                Map.of("city", series.city(), "department", series.department(), "section", series.section());
        letters.forEach((field, text) -> {
            boolean wanted = series.pattern().contains("<" + field + ">");
            (wanted ? Texts.require(field, text, LETTERS) : Texts.check(field, text, LETTERS))
                    .ifPresent(violations::add);
            if (text.contains("<") || text.contains(">")) {
                violations.add(Violation.of(field, "numbers.letters"));
            }
        });
    }

    private void tokens() {
        Matcher token = TOKEN.matcher(series.pattern());
        while (token.find()) {
            if (!TOKENS.contains(token.group())) {
                violations.add(Violation.of("pattern", "numbers.token", token.group()));
            }
        }
        if (series.pattern().split("<no>", -1).length != 2) {
            violations.add(Violation.of("pattern", "numbers.no"));
        }
        if (series.pattern().split("<year>", -1).length > 2) {
            violations.add(Violation.of("pattern", "numbers.yearTwice"));
        }
        if (series.yearly() && !series.pattern().contains("<year>")) {
            violations.add(Violation.of("pattern", "numbers.yearMissing"));
        }
    }

    private void figures() {
        if (FIGURES_TOUCH.matcher(new NumberPattern(series).resolved()).find()) {
            violations.add(Violation.of("pattern", "numbers.touching"));
        }
        new NumberPattern(series)
                .tooLong(year)
                .ifPresent(length -> violations.add(Violation.of("pattern", "tooLong", LONGEST, length)));
    }
}
