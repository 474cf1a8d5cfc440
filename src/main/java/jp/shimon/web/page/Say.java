package jp.shimon.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.identity.Accounts;
import jp.shimon.shared.Era;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** 言い方。 Dates, years, names and sentences in the reader's language; templates call it {@code @say}. */
@Component
class Say {

    private final Accounts accounts;
    private final DepartmentNames departments;
    private final Dashboard dashboard;
    private final AwayToday away;
    private final MessageSource texts;
    private final Office office;

    Say(
            Accounts accounts,
            DepartmentNames departments,
            Dashboard dashboard,
            AwayToday away,
            MessageSource texts,
            Office office) {
        this.accounts = accounts;
        this.departments = departments;
        this.dashboard = dashboard;
        this.away = away;
        this.texts = texts;
        this.office = office;
    }

    private static Locale language() {
        return Words.language(LocaleContextHolder.getLocale());
    }

    private static boolean english() {
        return language() == Locale.ENGLISH;
    }

    public String date(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return english() ? day.toString() : Era.date(day);
    }

    /** A day that something is done on: one that is still to come is only planned. */
    public String doneOn(@Nullable LocalDate day) {
        boolean planned = day != null && day.isAfter(office.today());
        return planned ? texts.getMessage("date.planned", new Object[] {date(day)}, language()) : date(day);
    }

    /** 令和6年 */
    public String yearOf(LocalDate day) {
        return english() ? String.valueOf(day.getYear()) : Era.calendarYear(day);
    }

    public String day(@Nullable Instant at) {
        return at == null ? "" : date(LocalDate.ofInstant(at, Office.ZONE));
    }

    public String moment(Instant at) {
        ZonedDateTime time = at.atZone(Office.ZONE);
        return date(time.toLocalDate()) + String.format(Locale.ROOT, " %d:%02d", time.getHour(), time.getMinute());
    }

    /** Whole days from a moment until today. */
    public long daysSince(Instant at) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(at, Office.ZONE), office.today());
    }

    public boolean late(@Nullable LocalDate due) {
        return due != null && due.isBefore(office.today());
    }

    /** R5 (2023), as the head of a grid has it. */
    public String year(int year) {
        return english() ? "FY" + year : new FiscalYear(year).brief();
    }

    /** 令和5年度 */
    public String fiscalYear(int year) {
        return english() ? "FY" + year : new FiscalYear(year).japanese();
    }

    /** 令和5年度(2023年度) */
    public String bothYears(int year) {
        return english() ? "FY" + year : new FiscalYear(year).both();
    }

    /** 令和5年度～令和7年度, or the one year. */
    public String years(int from, int to) {
        return from == to ? fiscalYear(from) : fiscalYear(from) + (english() ? "–" : "～") + fiscalYear(to);
    }

    public String department(@Nullable String code) {
        return code == null || code.isBlank() ? "" : departments.name(code);
    }

    public String departments(List<String> codes) {
        return codes.stream().map(this::department).collect(Collectors.joining(english() ? ", " : "、"));
    }

    public String person(String username) {
        return accounts.find(username).map(p -> p.name()).orElse(username);
    }

    /** Whom a task waits for, and who of them is away. */
    public String doers(List<String> doers) {
        return doers.isEmpty()
                ? dashboard.names(doers, language())
                : doers.stream().map(this::doer).collect(Collectors.joining(english() ? ", " : "、"));
    }

    private String doer(String doer) {
        String name = dashboard.names(List.of(doer), language());
        return away.all(doer) ? texts.getMessage("doer.away", new Object[] {name}, language()) : name;
    }

    public String sentence(Sentence sentence) {
        return Words.of(sentence, language());
    }
}
