package jp.shimon.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 督促の設定：何時に、何日前に、何日後に。 */
@Component
@Transactional(readOnly = true)
public class ReminderSettings {

    private static final TypeReference<ReminderTimes> TIMES = new TypeReference<>() {};
    private static final int MOST = 60;

    private final SettingTable settings;

    ReminderSettings(SettingTable settings) {
        this.settings = settings;
    }

    public Setting<ReminderTimes> current() {
        return settings.current(SettingName.REMINDERS, TIMES);
    }

    /** @throws Refused FORBIDDEN for whoever may not change it */
    public void admit(Person person) {
        settings.admit(person);
    }

    /** @throws Refused FORBIDDEN but for the secretariat, INVALID with every violation, CONFLICT when it moved on */
    @Transactional
    public void revise(ReminderTimes times, int seen, Person by) {
        admit(by);
        Refused.ifAny(violations(times));
        ReminderTimes before = current().value();
        if (!before.equals(times)) {
            settings.revise(SettingName.REMINDERS, times, seen, by, changed(before, times));
        }
    }

    private static List<Violation> violations(ReminderTimes times) {
        List<Violation> violations = new ArrayList<>();
        if (!times.opens().isBefore(times.closes())) {
            violations.add(Violation.of("closes", "reminders.hours"));
        } else if (!times.officeHours(times.at())) {
            violations.add(Violation.of(
                    "at",
                    "reminders.outside",
                    times.opens().toString(),
                    times.closes().toString()));
        }
        range(violations, "before", times.before());
        range(violations, "escalate", times.escalate());
        return violations;
    }

    private static void range(List<Violation> violations, String field, int days) {
        if (days < 0 || days > MOST) {
            violations.add(Violation.of(field, "range", 0, MOST));
        }
    }

    private static Map<String, String> changed(ReminderTimes before, ReminderTimes after) {
        Map<String, String> changed = new LinkedHashMap<>();
        put(changed, "reminders.on", before.on(), after.on());
        put(changed, "reminders.at", before.at(), after.at());
        put(changed, "reminders.opens", before.opens(), after.opens());
        put(changed, "reminders.closes", before.closes(), after.closes());
        put(changed, "reminders.before", before.before(), after.before());
        put(changed, "reminders.escalate", before.escalate(), after.escalate());
        return changed;
    }

    private static void put(Map<String, String> changed, String field, Object before, Object after) {
        if (!before.equals(after)) {
            changed.put(field, before + " → " + after);
        }
    }
}
