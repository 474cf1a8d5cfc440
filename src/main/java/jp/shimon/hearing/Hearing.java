package jp.shimon.hearing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.shimon.plan.MeasureId;
import jp.shimon.shared.Refused;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    private List<CitedGoal> cited;

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

    /** A rating from elsewhere may come in the words of another scale than the one in use. */
    void inScale(String other) {
        refuseIfRated();
        this.scale = other;
    }

    void rate(RatingView chosen, String suggested, Grounds grounds, String by, Instant at) {
        refuseIfRated();
        this.rating = chosen.code();
        this.suggestion = suggested;
        this.ratingReason = grounds.reason();
        this.cited = chosen.group() == RatingGroup.BELOW ? grounds.cited() : null;
        this.ratedBy = by;
        this.ratedAt = at;
    }

    private void refuseIfRated() {
        if (rating != null) {
            throw Refused.conflict("hearing.rated");
        }
    }

    RatingSource source() {
        return RatingSource.valueOf(source);
    }

    List<CitedGoal> cited() {
        return cited == null ? List.of() : List.copyOf(cited);
    }

    /** What it says once it is rated. */
    Optional<SourcedRating> sourced(Function<Hearing, RatingView> confirmed) {
        return rating == null
                ? Optional.empty()
                : Optional.of(new SourcedRating(
                        confirmed.apply(this),
                        heldOn,
                        ratingReason,
                        Objects.requireNonNull(ratedBy),
                        Objects.requireNonNull(ratedAt)));
    }

    RatedReview rated(RatingView confirmed) {
        return new RatedReview(measure(), id(), review(), heldOn, confirmed);
    }

    HearingView view(@Nullable ProgressView progress, @Nullable RatingView confirmed) {
        return new HearingView(
                id(),
                measure(),
                review(),
                progress,
                heldOn,
                participants,
                notes,
                ratingReason,
                confirmed,
                ratedAt,
                cited());
    }
}
