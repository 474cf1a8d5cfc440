package jp.shimon.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shimon.identity.Person;
import jp.shimon.settings.Letterhead;
import jp.shimon.settings.Letterheads;
import jp.shimon.settings.Setting;
import jp.shimon.settings.SettingName;
import jp.shimon.shared.Refused;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 文書の差出人の画面。 */
@Page
class LetterheadPage {

    private final Letterheads settings;
    private final Timeline timeline;

    LetterheadPage(Letterheads settings, Timeline timeline) {
        this.settings = settings;
        this.timeline = timeline;
    }

    @GetMapping("/settings/letterhead")
    String letterhead(Person person, Model model) {
        settings.admit(person);
        Setting<Letterhead> current = settings.current();
        return page(current.value().mayor(), current.version(), Wrongs.NONE, model);
    }

    @PostMapping("/settings/letterhead")
    String revise(
            @RequestParam(defaultValue = "") String mayor,
            @RequestParam(defaultValue = "-1") int version,
            Person person,
            Model model,
            HttpServletResponse response) {
        settings.admit(person);
        try {
            settings.revise(new Letterhead(mayor.strip()), version, person);
            return "redirect:/settings/letterhead?saved";
        } catch (Refused refused) {
            response.setStatus(Statuses.of(refused));
            return page(mayor, version, Wrongs.of(refused, field -> field), model);
        }
    }

    private String page(String mayor, int version, Wrongs wrongs, Model model) {
        List<Entry> entries = new ArrayList<>(timeline.of(SettingName.LETTERHEAD));
        Collections.reverse(entries);
        model.addAttribute("mayor", mayor);
        model.addAttribute("version", version);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("entries", entries);
        return "settings/letterhead";
    }
}
