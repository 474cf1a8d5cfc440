package jp.shimon.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.shimon.consultation.CommitteeRules;
import jp.shimon.consultation.Committees;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 委員会の画面：一覧、登録、決まりの変更。 */
@Page
class CommitteePage {

    private final Committees committees;
    private final CommitteeModel page;

    CommitteePage(Committees committees, CommitteeModel page) {
        this.committees = committees;
        this.page = page;
    }

    @GetMapping("/settings/committees")
    String all(Person person, Model model) {
        committees.admit(person);
        model.addAttribute("committees", committees.all());
        return "settings/committees";
    }

    @GetMapping("/settings/committees/new")
    String blank(Person person, Model model) {
        committees.admit(person);
        return blank(CommitteeInput.blank(), Wrongs.NONE, model);
    }

    @PostMapping("/settings/committees")
    String create(
            @RequestParam MultiValueMap<String, String> given,
            Person person,
            Model model,
            HttpServletResponse response) {
        Typed typed = Typed.of(given);
        try {
            CommitteeRules rules = CommitteeInput.rules(typed);
            UUID id = committees.create(
                    typed.text("code").strip(), typed.text("name").strip(), rules, person);
            return "redirect:/settings/committees/" + id + "?saved";
        } catch (Refused refused) {
            return blank(typed, Wrongs.answering(refused, response, UnaryOperator.identity()), model);
        }
    }

    @GetMapping("/settings/committees/{id}")
    String one(@PathVariable UUID id, Person person, Model model) {
        committees.admit(person);
        return page.show(id, model);
    }

    @PostMapping("/settings/committees/{id}")
    String revise(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> given,
            Person person,
            Model model,
            HttpServletResponse response) {
        Typed typed = Typed.of(given);
        try {
            CommitteeRules rules = CommitteeInput.rules(typed);
            committees.revise(id, typed.text("name").strip(), rules, typed.number("version"), person);
            return "redirect:/settings/committees/" + id + "?saved";
        } catch (Refused refused) {
            Wrongs wrongs = Wrongs.answering(refused, response, UnaryOperator.identity());
            model.addAttribute("input", typed);
            model.addAttribute("wrongs", wrongs);
            return page.show(id, model);
        }
    }

    private static String blank(Typed typed, Wrongs wrongs, Model model) {
        model.addAttribute("input", typed);
        model.addAttribute("wrongs", wrongs);
        return "settings/committee-new";
    }
}
