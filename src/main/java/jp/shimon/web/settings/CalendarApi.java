package jp.shimon.web.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shimon.calendar.BusinessDays;
import jp.shimon.calendar.CityDay;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.settings.CityCalendar;
import jp.shimon.settings.Setting;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Violation;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 暦。 Everybody reads it, the secretariat writes the city's days as a whole. */
@RestController
@RequestMapping("/api/calendar")
class CalendarApi {

    private final CityCalendar calendar;
    private final Office office;

    CalendarApi(CityCalendar calendar, Office office) {
        this.calendar = calendar;
        this.office = office;
    }

    /** 一年の休み。 {@code closed}: every closed weekday and every weekday by its name; {@code days}: what the city decided, of all years. */
    record Year(int fiscalYear, List<Named> closed, int openDays, int version, List<CityDay> days) {}

    record Named(LocalDate day, @Nullable String name) {}

    record Written(@Nullable Integer version, @Nullable List<TypedDay> days) {}

    record TypedDay(
            @Nullable LocalDate day,
            @Nullable Boolean open,
            @Nullable String name) {}

    @GetMapping
    Year year(@RequestParam(required = false) @Nullable Integer year, Locale locale) {
        FiscalYear shown = year == null ? FiscalYear.of(office.today()) : new FiscalYear(year);
        Setting<List<CityDay>> current = calendar.current();
        BusinessDays days = office.as(current.value());
        List<Named> closed = shown.firstDay()
                .datesUntil(shown.lastDay().plusDays(1))
                .filter(day -> !days.isOpen(day))
                .map(day -> new Named(day, said(days.name(day).orElse(null), locale)))
                .toList();
        int length = (int) (shown.lastDay().toEpochDay() - shown.firstDay().toEpochDay() + 1);
        return new Year(shown.value(), closed, length - closed.size(), current.version(), current.value());
    }

    /** 日数を数える。 */
    @GetMapping("/count")
    CountedDays count(@RequestParam String day, @RequestParam String days) {
        return CountedDays.strict(day, days, office);
    }

    @PutMapping
    Year revise(@RequestBody Written written, Person person, Locale locale) {
        calendar.admit(person);
        List<TypedDay> typed = written.days();
        Integer version = written.version();
        if (version == null || typed == null) {
            throw Refused.invalid(version == null ? "version" : "days", "required");
        }
        calendar.revise(days(typed), version, person);
        return year(null, locale);
    }

    private static List<CityDay> days(List<TypedDay> typed) {
        List<CityDay> days = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            TypedDay one = typed.get(i);
            LocalDate day = one.day();
            Boolean open = one.open();
            if (day == null || open == null) {
                violations.add(Violation.of("days[" + i + "]." + (day == null ? "day" : "open"), "required"));
            } else {
                days.add(new CityDay(day, open, one.name() == null ? "" : one.name()));
            }
        }
        Refused.ifAny(violations);
        return days;
    }

    private static @Nullable String said(@Nullable Sentence name, Locale locale) {
        return name == null ? null : Words.of(name, locale);
    }
}
