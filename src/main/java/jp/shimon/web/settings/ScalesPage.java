package jp.shimon.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import jp.shimon.hearing.RatingGroup;
import jp.shimon.hearing.ScaleView;
import jp.shimon.hearing.Scales;
import jp.shimon.identity.Person;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.PlanSummary;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 評価の尺度の画面：事務局が、計画ごとに選び、写して直す。 */
@Page
class ScalesPage {

    private static final String DEFAULT = "plan3";

    private final Scales scales;
    private final Plans plans;

    ScalesPage(Scales scales, Plans plans) {
        this.scales = scales;
        this.plans = plans;
    }

    /** A plan and the scale that it uses. */
    record InUse(PlanSummary plan, String scale) {}

    @GetMapping("/settings/scales")
    String all(Person person, Model model) {
        scales.admit(person);
        Map<PlanId, String> inUse = scales.inUse();
        List<InUse> uses = plans.all().stream()
                .map(plan -> new InUse(plan, inUse.getOrDefault(plan.id(), DEFAULT)))
                .toList();
        model.addAttribute("uses", uses);
        model.addAttribute("scales", scales.all());
        return "settings/scales";
    }

    @PostMapping("/settings/scales/in-use")
    String choose(@RequestParam String plan, @RequestParam String scale, Person person) {
        scales.choose(plans.id(plan), scale, person);
        return "redirect:/settings/scales?saved";
    }

    @GetMapping("/settings/scales/{code}")
    String copy(@PathVariable String code, Person person, Model model) {
        scales.admit(person);
        ScaleView from = scales.scale(code);
        return page(from, ScaleInput.of(from), Wrongs.NONE, model);
    }

    @PostMapping("/settings/scales/{code}")
    String make(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        scales.admit(person);
        ScaleView from = scales.scale(code);
        ScaleInput input = ScaleInput.of(typed);
        try {
            scales.make(input.form(code), person);
            return "redirect:/settings/scales?made";
        } catch (Refused refused) {
            return page(from, input, Wrongs.answering(refused, response, ScalesPage::input), model);
        }
    }

    private static String page(ScaleView from, ScaleInput input, Wrongs wrongs, Model model) {
        model.addAttribute("from", from);
        model.addAttribute("input", input);
        model.addAttribute("groups", RatingGroup.values());
        model.addAttribute("wrongs", wrongs);
        return "settings/scale";
    }

    /** What is wrong with the code of an option stands at its label. */
    private static String input(String field) {
        return field.replaceAll("\\.code$", ".label");
    }
}
