package jp.shimon.web.settings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shimon.identity.Person;
import jp.shimon.register.NumberSeries;
import jp.shimon.settings.NumberPatterns;
import jp.shimon.settings.ReminderSettings;
import jp.shimon.settings.ReminderTimes;
import jp.shimon.settings.Setting;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 督促と文書番号の設定。 The secretariat's; each with its version, against lost updates. */
@RestController
@RequestMapping("/api/settings")
class SettingsApi {

    private final ReminderSettings reminders;
    private final NumberPatterns numbers;

    SettingsApi(ReminderSettings reminders, NumberPatterns numbers) {
        this.reminders = reminders;
        this.numbers = numbers;
    }

    record Reminders(int version, @JsonUnwrapped ReminderTimes times) {

        static Reminders from(Setting<ReminderTimes> setting) {
            return new Reminders(setting.version(), setting.value());
        }
    }

    record Numbers(int version, List<NumberSeries> numbers, Map<String, String> next) {}

    record NumbersWritten(
            @Nullable Integer version, @Nullable List<Written> numbers) {}

    record Written(
            @Nullable String series,
            @Nullable String pattern,
            @Nullable String city,
            @Nullable String department,
            @Nullable String section,
            @Nullable Boolean yearly,
            @Nullable Boolean wide) {

        NumberSeries read() {
            return new NumberSeries(
                    text(series),
                    text(pattern),
                    text(city),
                    text(department),
                    text(section),
                    yes(yearly, true),
                    yes(wide, false));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }

        private static boolean yes(@Nullable Boolean typed, boolean otherwise) {
            return typed == null ? otherwise : typed;
        }
    }

    @GetMapping("/reminders")
    Reminders reminders(Person person) {
        reminders.admit(person);
        return Reminders.from(reminders.current());
    }

    @PutMapping("/reminders")
    Reminders revise(@RequestBody RemindersInput written, Person person) {
        reminders.admit(person);
        reminders.revise(written.times(), required(written.version() == null ? null : written.seen()), person);
        return Reminders.from(reminders.current());
    }

    @GetMapping("/numbers")
    Numbers numbers(Person person) {
        numbers.admit(person);
        Setting<List<NumberSeries>> current = numbers.current();
        return new Numbers(current.version(), current.value(), numbers.previews(current.value()));
    }

    @PutMapping("/numbers")
    Numbers revise(@RequestBody NumbersWritten written, Person person) {
        numbers.admit(person);
        int version = required(written.version());
        List<NumberSeries> all = new ArrayList<>();
        for (Written one : written.numbers() == null ? List.<Written>of() : written.numbers()) {
            all.add(one.read());
        }
        numbers.revise(all, version, person);
        return numbers(person);
    }

    private static int required(@Nullable Integer version) {
        if (version == null) {
            throw Refused.invalid("version", "required");
        }
        return version;
    }
}
