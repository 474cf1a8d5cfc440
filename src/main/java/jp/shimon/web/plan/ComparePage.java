package jp.shimon.web.plan;

import java.time.LocalDate;
import java.util.List;
import jp.shimon.change.PlanComparison;
import jp.shimon.consultation.Consultations;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.YearGrid;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 計画の比較の画面：two states of the plan side by side, only what differs. */
@Page
class ComparePage {

    private static final int ON_A_PAGE = 20;
    private static final int MOST = 1000;

    private final PlanStates states;
    private final Plans plans;
    private final Consultations consultations;

    ComparePage(PlanStates states, Plans plans, Consultations consultations) {
        this.states = states;
        this.plans = plans;
        this.consultations = consultations;
    }

    /** A side chosen by its day comes in inputs of its own, since the form works without scripts; it moves to the URL. */
    @GetMapping(
            path = "/plans/{code}/compare",
            params = {"leftAsOf", "leftKnown", "rightAsOf", "rightKnown"})
    String chosen(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String left,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate leftAsOf,
            @RequestParam String leftKnown,
            @RequestParam(defaultValue = "") String right,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate rightAsOf,
            @RequestParam String rightKnown,
            RedirectAttributes to) {
        to.addAttribute("code", code);
        to.addAttribute("left", side("left", left, leftAsOf, leftKnown).text());
        to.addAttribute("right", side("right", right, rightAsOf, rightKnown).text());
        return "redirect:/plans/{code}/compare";
    }

    private static PlanState side(String field, String choice, @Nullable LocalDate asOf, String known) {
        return choice.equals("date")
                ? PlanState.on(asOf, PlanState.instant(field + "Known", known))
                : PlanState.parse(field, choice);
    }

    @GetMapping("/plans/{code}/compare")
    String compare(
            @PathVariable String code,
            @RequestParam(defaultValue = "original") String left,
            @RequestParam(defaultValue = "now") String right,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        Compared compared = states.beside(code, PlanState.parse("left", left), PlanState.parse("right", right));
        PlanComparison comparison = compared.comparison();
        int size = all ? MOST : ON_A_PAGE;
        int pages = Math.max(1, (comparison.measures().size() + size - 1) / size);
        if (page < 1 || page > pages) {
            throw Refused.invalid("page", "range", 1, pages);
        }
        List<ComparedMeasure> shown = comparison.measures().stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(measure -> ComparedMeasure.of(measure, comparison.years()))
                .toList();
        model.addAttribute("left", compared.left());
        model.addAttribute("right", compared.right());
        model.addAttribute("comparison", comparison);
        model.addAttribute("shown", shown);
        model.addAttribute("years", YearGrid.columns(comparison.years()));
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("all", all);
        model.addAttribute("versions", plans.versions(code));
        model.addAttribute("undecided", consultations.undecided(plans.id(code)));
        return "plan/compare";
    }
}
