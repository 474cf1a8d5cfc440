package jp.shimon.web.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shimon.hearing.ScaleForm;
import jp.shimon.hearing.ScaleView;
import jp.shimon.hearing.Scales;
import jp.shimon.identity.Person;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.PlanSummary;
import jp.shimon.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 評価の尺度。 Everybody reads them, the secretariat makes and chooses them. */
@RestController
@RequestMapping("/api/scales")
class ScalesApi {

    private final Scales scales;
    private final Plans plans;

    ScalesApi(Scales scales, Plans plans) {
        this.scales = scales;
        this.plans = plans;
    }

    /** {@code inUse}: code of the scale by code of the plan; a plan that chose none uses {@code plan3}. */
    record ScalesJson(Map<String, String> inUse, List<ScaleView> scales) {}

    record Choice(@Nullable String scale) {}

    @GetMapping
    ScalesJson all() {
        Map<PlanId, String> chosen = scales.inUse();
        Map<String, String> inUse = plans.all().stream()
                .filter(plan -> chosen.containsKey(plan.id()))
                .collect(Collectors.toMap(PlanSummary::code, plan -> String.valueOf(chosen.get(plan.id()))));
        return new ScalesJson(inUse, scales.all());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ScaleView make(@RequestBody ScaleForm form, Person person) {
        return scales.scale(scales.make(form, person));
    }

    @PutMapping("/in-use/{plan}")
    ScalesJson choose(@PathVariable String plan, @RequestBody Choice choice, Person person) {
        scales.choose(plans.id(plan), choice.scale(), person);
        return all();
    }
}
