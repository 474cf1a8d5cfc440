package jp.shimon.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shimon.identity.Person;
import jp.shimon.settings.ReminderSettings;
import jp.shimon.settings.ReminderTimes;
import jp.shimon.settings.Setting;
import jp.shimon.settings.SettingName;
import jp.shimon.shared.Refused;
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

/** 督促の設定の画面。 */
@Page
class RemindersPage {

    private final ReminderSettings settings;
    private final Timeline timeline;

    RemindersPage(ReminderSettings settings, Timeline timeline) {
        this.settings = settings;
        this.timeline = timeline;
    }

    @GetMapping("/settings/reminders")
    String reminders(Person person, Model model) {
        settings.admit(person);
        Setting<ReminderTimes> current = settings.current();
        return page(RemindersInput.of(current.value(), current.version()), Wrongs.NONE, model);
    }

    @PostMapping("/settings/reminders")
    String revise(
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(defaultValue = "false") boolean on,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String opens,
            @RequestParam(required = false) @Nullable String closes,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String escalate,
            Person person,
            Model model,
            HttpServletResponse response) {
        settings.admit(person);
        RemindersInput input = new RemindersInput(version, on, at, opens, closes, before, escalate);
        try {
            settings.revise(input.times(), input.seen(), person);
            return "redirect:/settings/reminders?saved";
        } catch (Refused refused) {
            response.setStatus(Statuses.of(refused));
            return page(input, Wrongs.of(refused, field -> field), model);
        }
    }

    private String page(RemindersInput input, Wrongs wrongs, Model model) {
        List<Entry> entries = new ArrayList<>(timeline.of(SettingName.REMINDERS));
        Collections.reverse(entries);
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("entries", entries);
        return "settings/reminders";
    }
}
