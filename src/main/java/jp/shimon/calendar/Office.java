package jp.shimon.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.shimon.shared.Sentence;
import org.springframework.stereotype.Component;

/** 役所の時計と暦：今日、今、開庁日。 The door of this room. */
@Component
public class Office {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final Clock clock;
    private final CityDays city;
    private final BusinessDays days;

    Office(Clock clock, CityDays city) {
        this.clock = clock;
        this.city = city;
        this.days = new BusinessDays(city::on);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** What the clock on the wall shows. */
    public LocalTime time() {
        return LocalTime.ofInstant(clock.instant(), ZONE);
    }

    /** Now, in the microseconds that PostgreSQL keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** 開庁日か。 */
    public boolean isOpen(LocalDate day) {
        return days.isOpen(day);
    }

    /** 休みの名前：a holiday, 年末年始, or the city's own; none for a plain weekend or weekday. */
    public Optional<Sentence> nameOf(LocalDate day) {
        return days.name(day);
    }

    /** The n-th working day after a day; with 0 the day itself. */
    public LocalDate workingDaysAfter(LocalDate day, int n) {
        return days.after(day, n);
    }

    /** The n-th working day before a day; with 0 the day itself. */
    public LocalDate workingDaysBefore(LocalDate day, int n) {
        return days.before(day, n);
    }

    /** The day itself if it is open, else the next open day. */
    public LocalDate nextOpenDay(LocalDate day) {
        return days.onOrAfter(day);
    }

    /** 会議のn日前まで：calendar days, moved to the open day before where the office is closed. */
    public LocalDate daysBefore(LocalDate meeting, int n) {
        return days.onOrBefore(meeting.minusDays(n));
    }

    /** The calendar as it would be if the city decided on these days instead of its own. */
    public BusinessDays as(List<CityDay> instead) {
        var byDay = CityDays.byDay(instead);
        return new BusinessDays(day -> Optional.ofNullable(byDay.get(day)));
    }

    /** Whoever has written the city's days says so. */
    public void cityDaysChanged() {
        city.readAnew();
    }
}
