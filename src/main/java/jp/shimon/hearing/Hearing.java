package jp.shimon.hearing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.shimon.plan.MeasureId;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** ヒアリング：取組項目と期間に一つ。 It belongs to the review, not to a change. A rating is confirmed once. */
@Entity
class Hearing {

    @Id
    private UUID id;

    private UUID measureId;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private ReviewPeriod period;

    private String source;
    private Instant openedAt;

    @Nullable
    private LocalDate heldOn;

    @Nullable
    private String participants;

    @Nullable
    private String notes;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Achievement achievement;

    @Nullable
    private Boolean targetChanged;

    private String scale;

    @Nullable
    private String suggestion;

    @Nullable
    private String rating;

    @Nullable
    private String ratingReason;

    @Nullable
    private String ratedBy;

    @Nullable
    private Instant ratedAt;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Hearing() {}

    HearingId id() {
        return new HearingId(id);
    }

    MeasureId measure() {
        return new MeasureId(measureId);
    }

    Review review() {
        return new Review(fiscalYear, period);
    }

    String scale() {
        return scale;
    }

    @Nullable
    String rating() {
        return rating;
    }

    void held(HearingRecord record) {
        refuseIfRated();
        this.heldOn = record.heldOn();
        this.participants = record.participants();
        this.achievement = record.achievement();
        this.targetChanged = record.targetChanged();
        this.notes = record.notes();
    }

    void rate(String code, String suggested, @Nullable String reason, String by, Instant at) {
        refuseIfRated();
        this.rating = code;
        this.suggestion = suggested;
        this.ratingReason = reason;
        this.ratedBy = by;
        this.ratedAt = at;
    }

    private void refuseIfRated() {
        if (rating != null) {
            throw Refused.conflict("hearing.rated");
        }
    }

    RatedReview rated(RatingView confirmed) {
        return new RatedReview(measure(), id(), review(), heldOn, confirmed);
    }

    HearingView view(@Nullable ProgressView progress, @Nullable RatingView confirmed) {
        return new HearingView(
                id(), measure(), review(), progress, heldOn, participants, notes, ratingReason, confirmed, ratedAt);
    }
}
