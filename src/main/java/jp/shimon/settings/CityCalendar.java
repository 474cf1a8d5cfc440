package jp.shimon.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shimon.calendar.BusinessDays;
import jp.shimon.calendar.CityDay;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 市の暦：市が休みにした日と開けた日を、事務局が直す。 */
@Component
@Transactional(readOnly = true)
public class CityCalendar {

    private static final TypeReference<List<CityDay>> DAYS = new TypeReference<>() {};
    private static final int NAME = 30;
    private static final int MOST = 1000;
    private static final int FIRST = 1980;
    private static final int LAST = 2099;

    private final SettingTable settings;
    private final Office office;

    CityCalendar(SettingTable settings, Office office) {
        this.settings = settings;
        this.office = office;
    }

    public Setting<List<CityDay>> current() {
        return settings.current(SettingName.CALENDAR, DAYS);
    }

    /** @throws Refused FORBIDDEN for whoever may not change it */
    public void admit(Person person) {
        settings.admit(person);
    }

    /**
     * 休みと開庁日を決め直す。 Terms that are counted from now on go by it; what is due already stays due.
     *
     * @throws Refused FORBIDDEN but for the secretariat, INVALID with every violation, CONFLICT when it moved on
     */
    @Transactional
    public void revise(List<CityDay> days, int seen, Person by) {
        admit(by);
        Refused.ifAny(violations(days));
        List<CityDay> sorted =
                days.stream().sorted(Comparator.comparing(CityDay::day)).toList();
        List<CityDay> before = current().value();
        if (sorted.equals(before)) {
            return;
        }
        settings.revise(SettingName.CALENDAR, sorted, seen, by, changed(before, sorted));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                office.cityDaysChanged();
            }
        });
    }

    /** What is wrong with the days, each named by its place in the list: {@code days[2].name}. */
    public List<Violation> violations(List<CityDay> days) {
        List<Violation> violations = new ArrayList<>();
        if (days.size() > MOST) {
            violations.add(Violation.of("days", "tooMany", MOST, days.size()));
        }
        Set<LocalDate> seen = new HashSet<>();
        BusinessDays without = office.as(List.of());
        for (int i = 0; i < days.size(); i++) {
            violations.addAll(violations("days[" + i + "]", days.get(i), seen, without));
        }
        return violations;
    }

    private static List<Violation> violations(String field, CityDay day, Set<LocalDate> seen, BusinessDays without) {
        List<Violation> violations = new ArrayList<>();
        Texts.require(field + ".name", day.name(), NAME).ifPresent(violations::add);
        int year = day.day().getYear();
        if (year < FIRST || year > LAST) {
            violations.add(Violation.of(
                    field + ".day", "calendar.year", String.valueOf(FIRST), String.valueOf(LAST), day.day()));
        } else if (!seen.add(day.day())) {
            violations.add(Violation.of(field + ".day", "calendar.twice", day.day()));
        } else if (without.isOpen(day.day()) == day.open()) {
            violations.add(Violation.of(
                    field + ".day", day.open() ? "calendar.openAnyway" : "calendar.closedAnyway", day.day()));
        }
        return violations;
    }

    private static Map<String, String> changed(List<CityDay> before, List<CityDay> after) {
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("came", told(after, before));
        changed.put("went", told(before, after));
        changed.values().removeIf(String::isEmpty);
        return changed;
    }

    private static String told(List<CityDay> some, List<CityDay> without) {
        return some.stream()
                .filter(day -> !without.contains(day))
                .map(day -> day.day() + " " + (day.open() ? "○" : "×") + " " + day.name())
                .collect(Collectors.joining("／"));
    }
}
