package jp.shimon.web.plan;

import java.util.Arrays;
import jp.shimon.hearing.ExternalRating;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 外部評価として打ち込まれたまま。 */
record ExternalInput(
        @Nullable Integer fiscalYear,
        @Nullable String period,
        @Nullable String rating,
        @Nullable String on,
        @Nullable String opinion) {

    Review review() {
        Integer year = fiscalYear;
        if (year == null) {
            throw Refused.invalid("fiscalYear", "required");
        }
        ReviewPeriod known = Arrays.stream(ReviewPeriod.values())
                .filter(each -> each.name().equals(period))
                .findFirst()
                .orElseThrow(() ->
                        Refused.invalid("period", period == null ? "required" : "option", String.valueOf(period)));
        return new Review(new FiscalYear(year).value(), known);
    }

    ExternalRating view() {
        return new ExternalRating(rating, on, opinion);
    }
}
