package jp.shimon.web.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.shimon.consultation.Consultations;
import jp.shimon.identity.Person;
import jp.shimon.plan.MeasureView;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.Plans;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.YearGrid;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 計画の画面：ある日の計画と、取組項目の経緯。 */
@Page
class PlanPage {

    /** A longer plan is shown by 推進項目. */
    private static final int ON_A_PAGE = 500;

    private final Plans plans;
    private final PlanStates states;
    private final Consultations consultations;
    private final Reviewed reviewed;

    PlanPage(Plans plans, PlanStates states, Consultations consultations, Reviewed reviewed) {
        this.plans = plans;
        this.states = states;
        this.consultations = consultations;
        this.reviewed = reviewed;
    }

    @GetMapping("/plans")
    String all(Model model) {
        model.addAttribute("plans", plans.all());
        return "plan/list";
    }

    @GetMapping("/plans/{code}")
    String plan(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String known,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "false") boolean original,
            @RequestParam(required = false) @Nullable UUID ifAdopted,
            @RequestParam(required = false) @Nullable UUID at,
            Model model) {
        PlanState state = PlanState.of(asOf, PlanState.instant("known", known), version, original, ifAdopted);
        boolean whole = plans.atMost(code, ON_A_PAGE);
        StatedPlan stated = whole ? states.of(code, state) : states.part(code, state, at);
        PlanView plan = stated.plan();
        model.addAttribute("stated", stated);
        model.addAttribute("versions", plans.versions(code));
        model.addAttribute("undecided", consultations.undecided(plans.id(code)));
        model.addAttribute("plan", plan);
        model.addAttribute("bookAt", state.query());
        List<Section> sections = Section.of(plan);
        Contents contents = whole ? null : Contents.of(sections, at);
        model.addAttribute("contents", contents);
        model.addAttribute("sections", contents == null ? sections : contents.open());
        model.addAttribute("years", YearGrid.columns(plan.fiscalYears()));
        return "plan/plan";
    }

    @GetMapping("/plans/{code}/measures/{measure}")
    String measure(@PathVariable String code, @PathVariable String measure, Person person, Model model) {
        PlanId plan = plans.id(code);
        MeasureView view = plans.measure(plan, measure);
        reviewed.fill(view, person, model);
        model.addAttribute("code", code);
        model.addAttribute("head", plans.head(plan));
        model.addAttribute("measure", view);
        model.addAttribute("grid", YearGrid.of(view.content(), plans.head(plan).years()));
        model.addAttribute("years", YearGrid.columns(plans.head(plan).years()));
        model.addAttribute("revisions", Revised.of(view, plans.head(plan).years()));
        return "plan/measure";
    }
}
