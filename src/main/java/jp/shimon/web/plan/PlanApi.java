package jp.shimon.web.plan;

import java.time.Instant;
import java.time.LocalDate;
import jp.shimon.identity.Person;
import jp.shimon.plan.Imported;
import jp.shimon.plan.MeasureView;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 計画。 */
@RestController
@RequestMapping("/api/plans")
class PlanApi {

    private final Plans plans;
    private final PlanImports imports;

    PlanApi(Plans plans, PlanImports imports) {
        this.plans = plans;
        this.imports = imports;
    }

    @PostMapping
    ResponseEntity<Imported> add(
            @RequestBody PlanForm form, @RequestParam(defaultValue = "false") boolean dryRun, Person person) {
        Imported imported = imports.add(form, person, dryRun);
        return ResponseEntity.status(dryRun ? HttpStatus.OK : HttpStatus.CREATED)
                .body(imported);
    }

    @GetMapping("/{plan}")
    PlanView plan(
            @PathVariable String plan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant known) {
        return plans.at(plan, asOf, known);
    }

    @GetMapping("/{plan}/measures/{id}")
    MeasureView measure(@PathVariable String plan, @PathVariable String id) {
        return plans.measure(plans.id(plan), id);
    }
}
