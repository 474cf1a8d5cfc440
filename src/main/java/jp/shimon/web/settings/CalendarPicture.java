package jp.shimon.web.settings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.calendar.BusinessDays;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** 一年の暦の絵：twelve months from April on, weeks from Sunday, with what is closed and why. */
record CalendarPicture(FiscalYear year, List<Month> months) {

    private static final int WEEK = 7;

    /** 一日。 {@code own}: the city decided it. */
    record Day(
            LocalDate date,
            boolean open,
            boolean own,
            @Nullable Sentence name) {}

    /** 一月。 A week holds {@code null} where its day is of another month. */
    record Month(YearMonth month, List<List<@Nullable Day>> weeks, List<Day> named, long openDays) {}

    static CalendarPicture of(FiscalYear year, BusinessDays days) {
        YearMonth april = YearMonth.from(year.firstDay());
        return new CalendarPicture(
                year,
                IntStream.range(0, 12)
                        .mapToObj(n -> month(april.plusMonths(n), days))
                        .toList());
    }

    public long openDays() {
        return months.stream().mapToLong(Month::openDays).sum();
    }

    private static Month month(YearMonth month, BusinessDays days) {
        List<Day> all = month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(date -> day(date, days))
                .toList();
        return new Month(
                month,
                weeks(all),
                all.stream().filter(day -> day.name() != null).toList(),
                all.stream().filter(Day::open).count());
    }

    private static Day day(LocalDate date, BusinessDays days) {
        return new Day(
                date,
                days.isOpen(date),
                days.city().apply(date).isPresent(),
                days.name(date).orElse(null));
    }

    private static List<List<@Nullable Day>> weeks(List<Day> all) {
        int before = all.get(0).date().getDayOfWeek().getValue() % WEEK;
        List<@Nullable Day> cells = new ArrayList<>(
                Stream.concat(Stream.<@Nullable Day>generate(() -> null).limit(before), all.stream())
                        .toList());
        while (cells.size() % WEEK != 0) {
            cells.add(null);
        }
        List<List<@Nullable Day>> weeks = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += WEEK) {
            weeks.add(cells.subList(from, from + WEEK));
        }
        return weeks;
    }
}
