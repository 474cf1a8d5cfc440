package jp.shimon.web.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.plan.MeasureView;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.Plans;
import jp.shimon.plan.VersionView;
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
    private final Office office;

    PlanPage(Plans plans, Office office) {
        this.plans = plans;
        this.office = office;
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
            @RequestParam(required = false) @Nullable UUID at,
            Model model) {
        boolean whole = plans.atMost(code, ON_A_PAGE);
        PlanView plan = whole ? plans.at(code, asOf, null) : plans.part(code, asOf, null, at);
        List<VersionView> versions = plans.versions(code);
        model.addAttribute("plan", plan);
        model.addAttribute("sections", whole ? Section.of(plan) : Contents.open(Section.of(plan)));
        model.addAttribute("contents", whole ? null : Section.of(plan));
        model.addAttribute("years", YearGrid.columns(plan.fiscalYears()));
        model.addAttribute("today", office.today());
        model.addAttribute("first", versions.get(0).inForceFrom());
        return "plan/plan";
    }

    @GetMapping("/plans/{code}/measures/{measure}")
    String measure(@PathVariable String code, @PathVariable String measure, Model model) {
        PlanId plan = plans.id(code);
        MeasureView view = plans.measure(plan, measure);
        model.addAttribute("code", code);
        model.addAttribute("head", plans.head(plan));
        model.addAttribute("measure", view);
        model.addAttribute("grid", YearGrid.of(view.content(), plans.head(plan).years()));
        model.addAttribute("years", YearGrid.columns(plans.head(plan).years()));
        model.addAttribute("revisions", Revised.of(view, plans.head(plan).years()));
        return "plan/measure";
    }
}
