package jp.shimon.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import jp.shimon.approval.Decider;
import jp.shimon.approval.Routes;
import jp.shimon.change.ChangeKind;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 決裁の決まりの画面：後閲、専決、引上げの上位者。 */
@Page
class RoutesPage {

    private final Routes routes;
    private final Accounts accounts;

    RoutesPage(Routes routes, Accounts accounts) {
        this.routes = routes;
        this.accounts = accounts;
    }

    @GetMapping("/settings/routes")
    String rules(Person person, Model model) {
        routes.admit(person);
        return page(RoutesInput.of(routes.current()), Wrongs.NONE, model);
    }

    @PostMapping("/settings/routes")
    String revise(
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        RoutesInput input = new RoutesInput(typed);
        try {
            routes.revise(input.rules(accounts.departments()), person);
            return "redirect:/settings/routes?saved";
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(Statuses.of(refused));
            return page(input, Wrongs.of(refused, field -> field), model);
        }
    }

    private String page(RoutesInput input, Wrongs wrongs, Model model) {
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("kinds", ChangeKind.values());
        model.addAttribute("deciders", Decider.values());
        model.addAttribute("departments", accounts.departments());
        model.addAttribute("history", routes.history());
        return "settings/routes";
    }
}
