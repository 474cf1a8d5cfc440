package jp.shimon.web.plan;

import java.util.List;
import jp.shimon.hearing.ReviewRecord;
import jp.shimon.identity.Person;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import jp.shimon.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 実績と評価の記録。 Everybody reads them; the secretariat adds the committee's view. */
@RestController
@RequestMapping("/api/plans/{plan}/measures/{measure}/reviews")
class ExternalRatings {

    private final Plans plans;
    private final Reviewed reviewed;

    ExternalRatings(Plans plans, Reviewed reviewed) {
        this.plans = plans;
        this.reviewed = reviewed;
    }

    @GetMapping
    List<ReviewRecord> all(@PathVariable String plan, @PathVariable String measure) {
        return reviewed.of(measure(plan, measure).value());
    }

    @PostMapping("/external")
    @ResponseStatus(HttpStatus.CREATED)
    void external(
            @PathVariable String plan, @PathVariable String measure, @RequestBody ExternalInput input, Person person) {
        reviewed.record(measure(plan, measure), input, person);
    }

    private MeasureId measure(String plan, String measure) {
        return plans.standing(plans.id(plan), measure)
                .map(Standing::id)
                .orElseThrow(() -> Refused.notFound("measure.unknown", measure));
    }
}
