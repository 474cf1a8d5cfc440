package jp.shimon.web.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.hearing.PastResult;
import jp.shimon.hearing.Reviews;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.Plans;
import jp.shimon.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 計画の書出し：over REST, and for who is signed in to the pages. */
@RestController
class PlanExports {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Plans plans;
    private final Reviews reviews;
    private final Office office;

    PlanExports(Plans plans, Reviews reviews, Office office) {
        this.plans = plans;
        this.reviews = reviews;
        this.office = office;
    }

    /** Which plan, on which day, as known when. */
    record Asked(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate asOf,

            @Nullable Instant known) {}

    @GetMapping({"/api/plans/{plan}/export.xlsx", "/plans/{plan}/export.xlsx"})
    ResponseEntity<byte[]> xlsx(@PathVariable String plan, Asked asked) {
        PlanView view = plans.at(plan, asked.asOf(), asked.known());
        return file(view, "xlsx", XLSX, plans.xlsx(form(view, asked)));
    }

    @GetMapping({"/api/plans/{plan}/export.csv", "/plans/{plan}/export.csv"})
    ResponseEntity<byte[]> csv(@PathVariable String plan, Asked asked) {
        PlanView view = plans.at(plan, asked.asOf(), asked.known());
        return file(view, "csv", CSV, plans.csv(form(view, asked)));
    }

    @GetMapping({"/api/plans/{plan}/export.json", "/plans/{plan}/export.json"})
    ResponseEntity<PlanForm> json(@PathVariable String plan, Asked asked) {
        PlanView view = plans.at(plan, asked.asOf(), asked.known());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(view.code() + "_" + view.asOf() + ".json"))
                .body(form(view, asked));
    }

    @GetMapping({"/api/plans/template.xlsx", "/plans/template.xlsx"})
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("template.xlsx"))
                .body(plans.template());
    }

    /** Reviews that lie after the day belong to later exports. */
    private PlanForm form(PlanView view, Asked asked) {
        List<MeasureId> measures =
                view.measures().stream().map(entry -> new MeasureId(entry.id())).toList();
        int latest = FiscalYear.of(view.asOf()).value();
        Instant known = asked.known() == null ? office.now() : asked.known();
        Map<UUID, List<PlanForm.ResultForm>> results = reviews.past(measures, known).stream()
                .filter(result -> result.review().fiscalYear() <= latest)
                .collect(Collectors.groupingBy(
                        result -> result.measure().value(),
                        Collectors.mapping(PlanExports::form, Collectors.toList())));
        return plans.form(view, results);
    }

    private static PlanForm.ResultForm form(PastResult result) {
        return new PlanForm.ResultForm(
                result.review().fiscalYear(), result.review().period().name(), result.text(), result.rating());
    }

    private static ResponseEntity<byte[]> file(PlanView view, String form, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(view.code() + "_" + view.asOf() + "." + form))
                .body(bytes);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
