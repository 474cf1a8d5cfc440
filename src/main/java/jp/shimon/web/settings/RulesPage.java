package jp.shimon.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shimon.change.RuleBook;
import jp.shimon.change.RuleSet;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 指摘の決まりの画面：事務局が語を見て、直す。 */
@Page
class RulesPage {

    private final RuleBook book;
    private final Timeline timeline;

    RulesPage(RuleBook book, Timeline timeline) {
        this.book = book;
        this.timeline = timeline;
    }

    @GetMapping("/settings/rules")
    String rules(Person person, Model model) {
        book.admit(person);
        RuleSet rules = book.current();
        return page(RulesInput.of(rules.words(), rules.version()), Wrongs.NONE, model);
    }

    @PostMapping("/settings/rules")
    String revise(
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        RulesInput input = RulesInput.of(typed);
        try {
            Refused.ifAny(input.unreadable());
            book.revise(input.words(), input.version(), person);
            return "redirect:/settings/rules?saved";
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(Statuses.of(refused));
            return page(input, Wrongs.of(refused, RulesPage::input), model);
        }
    }

    private String page(RulesInput input, Wrongs wrongs, Model model) {
        List<Entry> entries = new ArrayList<>(timeline.ofRules());
        Collections.reverse(entries);
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("entries", entries);
        return "settings/rules";
    }

    /** {@code homophones[2][1]} stands in the input of its list. */
    private static String input(String field) {
        return field.equals("halfYearEnd") ? "halfYearEnd.month" : field.replaceAll("\\[.*", "");
    }
}
