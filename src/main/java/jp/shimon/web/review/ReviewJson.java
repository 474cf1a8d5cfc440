package jp.shimon.web.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.hearing.ReviewRound;
import jp.shimon.hearing.RoundCounts;
import jp.shimon.hearing.RoundId;
import jp.shimon.hearing.RoundStatus;
import jp.shimon.hearing.RoundView;
import org.jspecify.annotations.Nullable;

/** 進捗確認のJSON。 {@code departments} is there for one round, not in lists. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewJson(
        RoundId id,
        String plan,
        int fiscalYear,
        ReviewPeriod period,
        LocalDate due,
        String scale,
        RoundStatus status,
        String openedBy,
        Instant openedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endedReason,
        RoundCounts counts,
        @Nullable List<RoundView.Asked> departments) {

    static ReviewJson of(
            String plan, ReviewRound round, RoundCounts counts, @Nullable List<RoundView.Asked> departments) {
        return new ReviewJson(
                round.id(),
                plan,
                round.review().fiscalYear(),
                round.review().period(),
                round.due(),
                round.scale(),
                round.status(),
                round.openedBy(),
                round.openedAt(),
                round.endedBy(),
                round.endedAt(),
                round.endedReason(),
                counts,
                departments);
    }
}
