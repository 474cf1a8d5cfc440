package jp.shimon.web.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.shimon.identity.Person;
import jp.shimon.plan.Imported;
import jp.shimon.plan.MeasureView;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.Plans;
import jp.shimon.provenance.ErrataView;
import jp.shimon.provenance.NamesView;
import jp.shimon.provenance.Provenance;
import jp.shimon.provenance.ProvenanceView;
import jp.shimon.shared.Cursor;
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
    private final PlanStates states;
    private final Provenance provenance;

    PlanApi(Plans plans, PlanImports imports, PlanStates states, Provenance provenance) {
        this.plans = plans;
        this.imports = imports;
        this.states = states;
        this.provenance = provenance;
    }

    @PostMapping
    ResponseEntity<Imported> add(
            @RequestBody PlanForm form, @RequestParam(defaultValue = "false") boolean dryRun, Person person) {
        Imported imported = imports.add(form, person, dryRun);
        return ResponseEntity.status(dryRun ? HttpStatus.OK : HttpStatus.CREATED)
                .body(imported);
    }

    @GetMapping("/{plan}")
    PlanJson plan(
            @PathVariable String plan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant known,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "false") boolean original,
            @RequestParam(required = false) @Nullable UUID ifAdopted) {
        return PlanJson.from(states.of(plan, PlanState.of(asOf, known, version, original, ifAdopted)));
    }

    /** Each side is {@code now}, {@code original}, {@code v2}, {@code before-v2}, a day, a day@instant or if-consultation. */
    @GetMapping("/{plan}/compare")
    ComparisonJson compare(
            @PathVariable String plan,
            @RequestParam(defaultValue = "original") String left,
            @RequestParam(defaultValue = "now") String right,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(defaultValue = "") String after) {
        return ComparisonJson.from(
                states.beside(plan, PlanState.parse("left", left), PlanState.parse("right", right)),
                new Cursor(limit, after));
    }

    @GetMapping("/{plan}/measures/{id}")
    MeasureView measure(@PathVariable String plan, @PathVariable String id) {
        return plans.measure(plans.id(plan), id);
    }

    /** 由来：of every cell of a measure, which change, rating, consultation, meeting, report and decision put it there. */
    @GetMapping("/{plan}/measures/{id}/provenance")
    ProvenanceView provenance(
            @PathVariable String plan,
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant known) {
        return provenance.of(plan, id, asOf, known);
    }

    /** 体系の名称の由来：which change and consultation gave a node its names. */
    @GetMapping("/{plan}/nodes/{id}/provenance")
    NamesView names(
            @PathVariable String plan,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant known) {
        return provenance.names(plan, id, known);
    }

    /** 正誤表：every correction, newest first; {@code after} is the number of the last one that the caller has. */
    @GetMapping("/{plan}/errata")
    ErrataView errata(
            @PathVariable String plan,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(defaultValue = "") String after) {
        Cursor cursor = new Cursor(limit, after);
        ErrataView all = provenance.errata(plan);
        return new ErrataView(
                all.plan(),
                all.name(),
                cursor.page(
                        all.errata(), erratum -> String.valueOf(erratum.source().no())));
    }
}
