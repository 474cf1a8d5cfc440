package jp.shimon.web.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.change.Difference;
import jp.shimon.hearing.Review;
import jp.shimon.identity.Accounts;
import jp.shimon.shared.Era;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;

/** 言い方：codes, dates and sentences in the words of the reader. */
public final class Speech {

    private final Locale locale;
    private final Accounts accounts;
    private final Map<String, String> names;

    Speech(Locale locale, Accounts accounts) {
        this.locale = locale;
        this.accounts = accounts;
        this.names = accounts.names();
    }

    public String of(Sentence sentence) {
        return Words.of(sentence, locale);
    }

    /** What an enum or a field is called: {@code desk.<group>.<name>}. */
    public String name(String group, Object name) {
        String key = "desk." + group + "." + name;
        return Words.has(key) ? Words.of(key, locale) : name.toString();
    }

    public String option(String group, Object value) {
        return Words.of("option." + group + "." + value, locale);
    }

    public String year(int year) {
        return english() ? "FY" + year : new FiscalYear(year).brief();
    }

    public String review(Review review) {
        return Words.of(
                "desk.review." + review.period(),
                locale,
                english() ? "FY" + review.fiscalYear() : new FiscalYear(review.fiscalYear()).japanese());
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : english() ? day.toString() : Era.date(day);
    }

    public String day(@Nullable Instant instant) {
        return instant == null ? "" : date(LocalDate.ofInstant(instant, Office.ZONE));
    }

    public String department(@Nullable String code) {
        return code == null || code.isBlank() ? "" : accounts.departmentName(code);
    }

    public String person(String username) {
        return names.getOrDefault(username, username);
    }

    /** One side of a difference; what the record keeps as a code is said by name. */
    public List<String> lines(Difference difference, @Nullable String side) {
        if (side == null || side.isBlank()) {
            return List.of();
        }
        return side.lines()
                .map(line -> switch (difference.field()) {
                    case "department", "relatedDepartments" -> department(line);
                    case "status" -> name("status", line);
                    default -> line;
                })
                .toList();
    }

    private boolean english() {
        return locale == Locale.ENGLISH;
    }
}
