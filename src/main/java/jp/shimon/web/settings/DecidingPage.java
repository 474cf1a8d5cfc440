package jp.shimon.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import jp.shimon.consultation.Announcing;
import jp.shimon.consultation.DecidingRules;
import jp.shimon.consultation.Organ;
import jp.shimon.consultation.Recording;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 決定の仕方の画面：事務局が見て、変える。 */
@Page
class DecidingPage {

    private final DecidingRules rules;

    DecidingPage(DecidingRules rules) {
        this.rules = rules;
    }

    @GetMapping("/settings/decision")
    String current(Person person, Model model) {
        rules.admit(person);
        return page(DecidingInput.of(rules.current()), Wrongs.NONE, model);
    }

    @PostMapping("/settings/decision")
    String revise(
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String recording,
            @RequestParam(required = false) @Nullable String announcing,
            @RequestParam(defaultValue = "-1") int version,
            Person person,
            Model model,
            HttpServletResponse response) {
        rules.admit(person);
        DecidingInput input = new DecidingInput(organ, recording, announcing, version);
        try {
            rules.revise(input.deciding(), input.seen(), person);
            return "redirect:/settings/decision?saved";
        } catch (Refused refused) {
            response.setStatus(Statuses.of(refused));
            return page(input, Wrongs.of(refused, field -> field), model);
        }
    }

    private String page(DecidingInput input, Wrongs wrongs, Model model) {
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("organs", Organ.values());
        model.addAttribute("recordings", Recording.values());
        model.addAttribute("announcings", Announcing.values());
        model.addAttribute("history", rules.history());
        return "settings/decision";
    }
}
