package jp.shimon.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.register.NumberSeries;
import jp.shimon.register.Register;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 文書番号の書き方：系列ごとに、事務局が決める。 */
@Component
@Transactional(readOnly = true)
public class NumberPatterns {

    private static final TypeReference<List<NumberSeries>> LIST = new TypeReference<>() {};

    private final SettingTable settings;
    private final Register register;
    private final Office office;
    private final List<String> names;

    NumberPatterns(
            SettingTable settings, Register register, Office office, @Value("${shimon.document-series}") String names) {
        this.settings = settings;
        this.register = register;
        this.office = office;
        this.names = Arrays.asList(names.split(","));
    }

    /** Every series of the house, also one that the city has not set yet. */
    public Setting<List<NumberSeries>> current() {
        Setting<List<NumberSeries>> stored = settings.current(SettingName.NUMBERS, LIST);
        List<NumberSeries> all = names.stream().map(register::writing).toList();
        return new Setting<>(stored.version(), all, stored.changedBy(), stored.changedAt());
    }

    /** @throws Refused FORBIDDEN for whoever may not change it */
    public void admit(Person person) {
        settings.admit(person);
    }

    /** What would be assigned next, by series; nothing for one that is not written well. */
    public Map<String, String> previews(List<NumberSeries> as) {
        LocalDate today = office.today();
        Map<String, String> previews = new LinkedHashMap<>();
        for (NumberSeries series : as) {
            if (register.obstaclesTo(series, today).isEmpty()) {
                previews.put(series.series(), register.preview(series, today));
            }
        }
        return previews;
    }

    /**
     * 書き方を変える。 Numbers that were given stay as they are, and none of them can come again.
     *
     * @param all each series of {@link #current()}, once
     * @throws Refused FORBIDDEN but for the secretariat, INVALID with every violation, CONFLICT when it moved on
     */
    @Transactional
    public void revise(List<NumberSeries> all, int seen, Person by) {
        admit(by);
        Refused.ifAny(violations(all));
        List<NumberSeries> before = current().value();
        if (!before.equals(all)) {
            settings.revise(SettingName.NUMBERS, all, seen, by, changed(before, all));
        }
    }

    /** Each named by its series: {@code numbers[1].pattern}. */
    public List<Violation> violations(List<NumberSeries> all) {
        if (!all.stream().map(NumberSeries::series).toList().equals(names)) {
            return List.of(Violation.of("numbers", "numbers.series", String.join(" ", names)));
        }
        List<Violation> violations = new ArrayList<>();
        LocalDate today = office.today();
        for (int i = 0; i < all.size(); i++) {
            String field = "numbers[" + i + "].";
            register.obstaclesTo(all.get(i), today)
                    .forEach(wrong ->
                            violations.add(new Violation(field + wrong.field(), wrong.rule(), wrong.sentence())));
        }
        if (violations.isEmpty()) {
            collisions(all, today, violations);
        }
        return violations;
    }

    private void collisions(List<NumberSeries> all, LocalDate today, List<Violation> violations) {
        for (int i = 0; i < all.size(); i++) {
            String field = "numbers[" + i + "].pattern";
            NumberSeries one = all.get(i);
            for (NumberSeries other : all.subList(0, i)) {
                if (Register.alike(one, other, today)) {
                    violations.add(Violation.of(field, "numbers.alike", other.series()));
                }
            }
            register.collision(one, today)
                    .ifPresent(given -> violations.add(Violation.of(field, "numbers.given", given)));
        }
    }

    private static Map<String, String> changed(List<NumberSeries> before, List<NumberSeries> after) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (NumberSeries series : after) {
            if (!before.contains(series)) {
                changed.put(
                        "numbers." + series.series(),
                        series.pattern() + " " + series.city() + series.department() + series.section());
            }
        }
        return changed;
    }
}
