package jp.shimon.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shimon.calendar.BusinessDays;
import jp.shimon.calendar.CityDay;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.settings.CityCalendar;
import jp.shimon.settings.Setting;
import jp.shimon.settings.SettingName;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 開庁日の暦の画面：everybody looks, the secretariat types; what is typed is shown in the picture before it is saved. */
@Page
class CalendarPage {

    private static final int FIRST = 1980;
    private static final int LAST = 2098;

    private final CityCalendar calendar;
    private final Office office;
    private final Timeline timeline;

    CalendarPage(CityCalendar calendar, Office office, Timeline timeline) {
        this.calendar = calendar;
        this.office = office;
        this.timeline = timeline;
    }

    @GetMapping("/settings/calendar")
    String calendar(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String days,
            Person person,
            Model model,
            Locale locale) {
        Setting<List<CityDay>> current = calendar.current();
        FiscalYear shown = year == null ? FiscalYear.of(office.today()) : year(year);
        CalendarInput input = CalendarInput.of(shown, current.version(), current.value(), locale);
        model.addAttribute("count", CountedDays.of(day, days, office));
        return page(input, office.as(current.value()), Wrongs.NONE, person, model);
    }

    @PostMapping("/settings/calendar")
    String revise(
            @RequestParam int year,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "false") boolean preview,
            Person person,
            Model model,
            HttpServletResponse response) {
        calendar.admit(person);
        CalendarInput input = new CalendarInput(year(year), version, days);
        CalendarInput.Read read = input.read();
        List<CityDay> all = withOtherYears(read.days(), input.year());
        model.addAttribute("preview", true);
        model.addAttribute("count", CountedDays.of(null, null, office));
        try {
            Refused.ifAny(Stream.concat(read.violations().stream(), violations(all, read).stream())
                    .toList());
            if (preview) {
                return page(input, office.as(all), Wrongs.NONE, person, model);
            }
            calendar.revise(all, version, person);
            return "redirect:/settings/calendar?year=" + year + "&saved";
        } catch (Refused refused) {
            response.setStatus(Statuses.of(refused));
            return page(input, shown(read, input.year()), Wrongs.of(refused, field -> "days"), person, model);
        }
    }

    private List<Violation> violations(List<CityDay> all, CalendarInput.Read read) {
        return read.violations().isEmpty() ? calendar.violations(all) : List.of();
    }

    /** With a day twice the picture cannot be drawn; the first one is. */
    private BusinessDays shown(CalendarInput.Read read, FiscalYear year) {
        List<CityDay> once = new ArrayList<>();
        for (CityDay day : withOtherYears(read.days(), year)) {
            if (once.stream().noneMatch(known -> known.day().equals(day.day()))) {
                once.add(day);
            }
        }
        return office.as(once);
    }

    private List<CityDay> withOtherYears(List<CityDay> typed, FiscalYear year) {
        Stream<CityDay> others = calendar.current().value().stream()
                .filter(day -> !FiscalYear.of(day.day()).equals(year));
        return Stream.concat(others, typed.stream()).toList();
    }

    private String page(CalendarInput input, BusinessDays days, Wrongs wrongs, Person person, Model model) {
        List<Entry> entries = new ArrayList<>(timeline.of(SettingName.CALENDAR));
        Collections.reverse(entries);
        LocalDate today = office.today();
        model.addAttribute("input", input);
        model.addAttribute("picture", CalendarPicture.of(input.year(), days));
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("entries", entries);
        model.addAttribute("today", today);
        model.addAttribute("edits", person.is(Role.SECRETARIAT));
        return "settings/calendar";
    }

    private static FiscalYear year(int year) {
        if (year < FIRST || year > LAST) {
            throw Refused.invalid("year", "range", String.valueOf(FIRST), String.valueOf(LAST));
        }
        return new FiscalYear(year);
    }
}
