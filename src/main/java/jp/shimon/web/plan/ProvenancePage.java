package jp.shimon.web.plan;

import java.time.LocalDate;
import jp.shimon.plan.Plans;
import jp.shimon.provenance.Provenance;
import jp.shimon.provenance.ProvenanceView;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.YearGrid;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 由来の画面：each cell of a measure with the mark of its source, and the sources below; and the names of a node. */
@Page
class ProvenancePage {

    private final Provenance provenance;
    private final Plans plans;

    ProvenancePage(Provenance provenance, Plans plans) {
        this.provenance = provenance;
        this.plans = plans;
    }

    @GetMapping("/plans/{code}/measures/{measure}/provenance")
    String provenance(
            @PathVariable String code,
            @PathVariable String measure,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String known,
            Model model) {
        ProvenanceView view = provenance.of(code, measure, asOf, PlanState.instant("known", known));
        model.addAttribute("code", code);
        model.addAttribute("head", plans.head(plans.id(code)));
        model.addAttribute("view", view);
        model.addAttribute("years", YearGrid.columns(view.years()));
        return "plan/provenance";
    }

    @GetMapping("/plans/{code}/nodes/{node}/provenance")
    String names(
            @PathVariable String code,
            @PathVariable String node,
            @RequestParam(required = false) @Nullable String known,
            Model model) {
        model.addAttribute("code", code);
        model.addAttribute("head", plans.head(plans.id(code)));
        model.addAttribute("view", provenance.names(code, node, PlanState.instant("known", known)));
        return "plan/names";
    }
}
