package jp.shimon.web.review;

import java.util.List;
import jp.shimon.hearing.RoundForm;
import jp.shimon.hearing.RoundId;
import jp.shimon.hearing.RoundView;
import jp.shimon.hearing.Rounds;
import jp.shimon.identity.Person;
import jp.shimon.plan.Plans;
import jp.shimon.process.ReviewCases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 進捗確認。 Everybody reads it; the secretariat leads it. */
@RestController
@RequestMapping("/api/reviews")
class ReviewApi {

    private final ReviewCases cases;
    private final Rounds rounds;
    private final Plans plans;

    ReviewApi(ReviewCases cases, Rounds rounds, Plans plans) {
        this.cases = cases;
        this.rounds = rounds;
        this.plans = plans;
    }

    record Closing(@Nullable String reason) {}

    record Waiving(@Nullable String department, @Nullable String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReviewJson open(@RequestBody RoundForm form, Person person) {
        return whole(cases.open(form, person));
    }

    @GetMapping
    List<ReviewJson> all() {
        return rounds.all().stream()
                .map(one -> ReviewJson.of(plans.code(one.round().plan()), one.round(), one.counts(), null))
                .toList();
    }

    @GetMapping("/{id}")
    ReviewJson one(@PathVariable String id) {
        return whole(RoundId.parse(id));
    }

    @PostMapping("/{id}/close")
    ReviewJson close(@PathVariable String id, @RequestBody Closing closing, Person person) {
        cases.close(RoundId.parse(id), closing.reason(), person);
        return one(id);
    }

    @PostMapping("/{id}/unanswered")
    ReviewJson unanswered(@PathVariable String id, @RequestBody Waiving waiving, Person person) {
        cases.unanswered(RoundId.parse(id), waiving.department(), waiving.reason(), person);
        return one(id);
    }

    private ReviewJson whole(RoundId id) {
        RoundView view = rounds.view(id);
        return ReviewJson.of(plans.code(view.round().plan()), view.round(), view.counts(), view.departments());
    }
}
