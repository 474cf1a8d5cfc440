package jp.shimon.hearing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.PlanId;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 進捗を読む側：what {@link Reviews} answers without changing anything. */
@Transactional(readOnly = true)
abstract class ReviewRecords {

    final ProgressRepository progress;
    final HearingRepository hearings;
    final RatingOptionRepository options;

    ReviewRecords(ProgressRepository progress, HearingRepository hearings, RatingOptionRepository options) {
        this.progress = progress;
        this.hearings = hearings;
        this.options = options;
    }

    /** An option of any scale, by its label or code. */
    public Optional<RatingView> option(String label) {
        return options.findAll().stream()
                .filter(option -> option.says(label))
                .map(RatingOption::view)
                .findFirst();
    }

    public Optional<ProgressView> reply(MeasureId measure, Review review) {
        return progress.findByMeasureIdAndFiscalYearAndPeriod(measure.value(), review.fiscalYear(), review.period())
                .map(Progress::view);
    }

    /** What is on record of measures, as known at an instant, oldest review first. */
    public List<PastResult> past(Collection<MeasureId> measures, Instant known) {
        List<UUID> ids = measures.stream().map(MeasureId::value).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Function<Hearing, RatingView> labels = labelled();
        return PastResults.of(
                progress.ofMeasures(ids, known),
                hearings.rated(ids, known),
                hearing -> labels.apply(hearing).label());
    }

    public Optional<Integer> latestYear(PlanId plan) {
        return progress.latestYear(plan.value());
    }

    /** The latest review of the plan that a department replied to. */
    public Optional<Review> latest(PlanId plan) {
        return progress.latest(plan.value()).map(Progress::review);
    }

    /** 評価の表示：the labels of the scale that the plan uses now. */
    public List<String> labels(PlanId plan) {
        return options.inUse(plan.value()).stream()
                .map(option -> option.view().label())
                .toList();
    }

    /** Whether the rating of a review is confirmed. */
    public boolean rated(MeasureId measure, Review review) {
        return find(measure, review).map(Hearing::rating).isPresent();
    }

    public Optional<HearingView> of(MeasureId measure, Review review) {
        return find(measure, review).map(this::view);
    }

    /** Every confirmed rating of measures, in two statements. */
    public List<RatedReview> rated(Collection<MeasureId> measures) {
        if (measures.isEmpty()) {
            return List.of();
        }
        Function<Hearing, RatingView> labels = labelled();
        return hearings.ofAll(measures.stream().map(MeasureId::value).toList()).stream()
                .filter(hearing -> hearing.rating() != null)
                .map(hearing -> hearing.rated(labels.apply(hearing)))
                .toList();
    }

    /** 実績と評価の記録：every review of a measure, the newest first, whoever rated; in three statements. */
    public List<ReviewRecord> records(MeasureId measure, Instant known) {
        return Sources.of(
                progress.ofMeasures(List.of(measure.value()), known),
                hearings.ofEverySource(measure.value()),
                labelled());
    }

    public HearingView hearing(HearingId id) {
        return hearings.findById(id.value()).map(this::view).orElseThrow(() -> Refused.notFound("hearing.unknown"));
    }

    public HearingHead head(HearingId id) {
        Hearing hearing = hearings.findById(id.value()).orElseThrow(() -> Refused.notFound("hearing.unknown"));
        return new HearingHead(id, hearing.measure(), hearing.review());
    }

    /** The options of the hearing's scale, the suggested group first. */
    public List<RatingView> options(HearingId id, RatingGroup suggested) {
        String scale = hearings.findById(id.value()).orElseThrow().scale();
        return Suggestion.first(scale(scale), suggested);
    }

    /** Every option on record, by scale and code. */
    private Function<Hearing, RatingView> labelled() {
        Map<String, RatingView> all =
                options.findAll().stream().collect(Collectors.toMap(RatingOption::id, RatingOption::view));
        return hearing ->
                Objects.requireNonNull(all.get(RatingOption.id(hearing.scale(), String.valueOf(hearing.rating()))));
    }

    List<RatingView> scale(String code) {
        return options.ofScale(code).stream().map(RatingOption::view).toList();
    }

    Optional<Hearing> find(MeasureId measure, Review review) {
        return hearings.of(measure.value(), review.fiscalYear(), review.period());
    }

    HearingView view(Hearing hearing) {
        @Nullable
        ProgressView reply = reply(hearing.measure(), hearing.review()).orElse(null);
        String rating = hearing.rating();
        @Nullable
        RatingView confirmed = rating == null
                ? null
                : scale(hearing.scale()).stream()
                        .filter(option -> Objects.equals(option.code(), rating))
                        .findFirst()
                        .orElse(null);
        return hearing.view(reply, confirmed);
    }
}
