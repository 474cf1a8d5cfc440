package jp.shimon.web.plan;

import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewRecord;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.MeasureView;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 取組項目の実績と評価を画面へ：自己評価、内部評価、外部評価を並べる。 */
@Component
class Reviewed {

    private final Reviews reviews;
    private final Office office;

    Reviewed(Reviews reviews, Office office) {
        this.reviews = reviews;
        this.office = office;
    }

    List<ReviewRecord> of(UUID measure) {
        return reviews.records(new MeasureId(measure), office.now());
    }

    /** @throws Refused INVALID too for a review of which nothing is on record: the committee speaks of a result */
    void record(MeasureId measure, ExternalInput input, Person person) {
        Review review = input.review();
        boolean known =
                of(measure.value()).stream().anyMatch(record -> record.review().equals(review));
        if (!known) {
            throw Refused.invalid("fiscalYear", "rating.noReview", new FiscalYear(review.fiscalYear()));
        }
        reviews.external(measure, review, input.view(), person);
    }

    void fill(MeasureView measure, Person person, Model model) {
        model.addAttribute("reviews", of(measure.id()));
        model.addAttribute("secretariat", person.is(Role.SECRETARIAT));
    }
}
