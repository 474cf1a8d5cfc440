package jp.shimon.web.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.change.Conflict;
import jp.shimon.identity.Person;
import jp.shimon.process.Cases;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 現行の計画に合わせる画面：その後に改定されたところと、どちらを採るかの問い。 */
@Page
class RebasePage {

    private static final String CHOICE = "choice.";

    private final Changes changes;
    private final Cases cases;

    RebasePage(Changes changes, Cases cases) {
        this.changes = changes;
        this.cases = cases;
    }

    @GetMapping("/changes/{id}/rebase")
    String ask(@PathVariable String id, Person person, Model model) {
        return page(ChangeId.parse(id), Map.of(), Wrongs.NONE, person, model);
    }

    @PostMapping("/changes/{id}/rebase")
    String rebase(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            Person person,
            Model model,
            HttpServletResponse response) {
        ChangeId change = ChangeId.parse(id);
        Map<String, Conflict.Side> choices = choices(values);
        try {
            cases.rebase(change, seen(values), choices, person);
            return "redirect:/changes/" + change + "/edit?rebased";
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(Statuses.of(refused));
            return page(change, choices, Wrongs.of(refused, field -> CHOICE + field), person, model);
        }
    }

    private static Integer seen(MultiValueMap<String, String> values) {
        String version = values.getFirst("version");
        return version != null && version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : -1;
    }

    private static Map<String, Conflict.Side> choices(MultiValueMap<String, String> values) {
        Map<String, Conflict.Side> choices = new HashMap<>();
        values.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(CHOICE) && (value.equals("MINE") || value.equals("THEIRS"))) {
                choices.put(name.substring(CHOICE.length()), Conflict.Side.valueOf(value));
            }
        });
        return choices;
    }

    private String page(ChangeId id, Map<String, Conflict.Side> choices, Wrongs wrongs, Person person, Model model) {
        model.addAttribute("view", changes.view(id, person));
        model.addAttribute("rebase", changes.rebasing(id, person));
        model.addAttribute("choices", choices);
        model.addAttribute("wrongs", wrongs);
        return "change/rebase";
    }
}
