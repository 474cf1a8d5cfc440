package jp.shimon.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** 開庁日の数え方。 */
class BusinessDaysTest {

    private static final BusinessDays PLAIN = new BusinessDays(day -> Optional.empty());

    @Example
    void theYearEndIsClosedAndTheWorkGoesOnOnTheFourth() {
        assertThat(PLAIN.after(LocalDate.of(2026, 12, 28), 1)).isEqualTo("2027-01-04");
        assertThat(PLAIN.before(LocalDate.of(2027, 1, 4), 1)).isEqualTo("2026-12-28");
    }

    @Example
    void aTermOverTheGoldenWeekCountsOnlyOpenDays() {
        assertThat(PLAIN.after(LocalDate.of(2026, 4, 28), 5)).isEqualTo("2026-05-11");
    }

    @Example
    void whatTheCityDecidesGoesBeforeTheLaw() {
        BusinessDays city = of(
                new CityDay(LocalDate.of(2026, 11, 2), false, "市制施行記念日"),
                new CityDay(LocalDate.of(2026, 11, 3), true, "臨時開庁"));

        assertThat(city.after(LocalDate.of(2026, 10, 30), 1)).isEqualTo("2026-11-03");
        assertThat(city.isOpen(LocalDate.of(2026, 11, 2))).isFalse();
        assertThat(city.name(LocalDate.of(2026, 11, 2)).orElseThrow().args()).containsExactly("市制施行記念日");
    }

    @Example
    void aDayBeforeAMeetingIsMovedToTheOpenDayBeforeIt() {
        assertThat(PLAIN.onOrBefore(LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-20");
        assertThat(PLAIN.onOrAfter(LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-24");
    }

    @Property
    void aTermEndsOnAnOpenDayWithJustSoManyOpenDaysOnTheWay(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate end = PLAIN.after(day, n);

        assertThat(PLAIN.isOpen(end)).isTrue();
        assertThat(day.plusDays(1).datesUntil(end.plusDays(1)).filter(PLAIN::isOpen))
                .hasSize(n);
    }

    @Property
    void backwardsIsForwardsFromTheOtherSide(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 60) int n) {
        LocalDate open = PLAIN.onOrAfter(day);

        assertThat(PLAIN.before(PLAIN.after(open, n), n)).isEqualTo(open);
    }

    @Property
    void longerTermsEndLater(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 60) int n) {
        assertThat(PLAIN.after(day, n + 1)).isAfter(PLAIN.after(day, n));
        assertThat(PLAIN.before(day, n + 1)).isBefore(PLAIN.before(day, n));
    }

    @Property
    void everyYearHasItsHolidaysAndNoClosedSpanIsLongerThanEleven(@ForAll @IntRange(min = 1986, max = 2098) int year) {
        assertThat(Holidays.of(year)).hasSizeBetween(13, 23);
        LocalDate day = LocalDate.of(year, 1, 1);
        while (day.getYear() == year) {
            LocalDate next = PLAIN.after(day, 1);
            assertThat(next.toEpochDay() - day.toEpochDay()).isLessThanOrEqualTo(12);
            day = next;
        }
    }

    private static BusinessDays of(CityDay... days) {
        var byDay = CityDays.byDay(List.of(days));
        return new BusinessDays(day -> Optional.ofNullable(byDay.get(day)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1986, 1, 1).toEpochDay(),
                        LocalDate.of(2098, 6, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
