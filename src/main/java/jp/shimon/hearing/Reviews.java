package jp.shimon.hearing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.PlanId;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 進捗の確認：実績、ヒアリング、評価。 The door of this room. */
@Component
@Transactional(readOnly = true)
public class Reviews {

    private static final String DEFAULT_SCALE = "plan3";

    private final ProgressRepository progress;
    private final HearingRepository hearings;
    private final RatingOptionRepository options;
    private final EntityManager entities;
    private final Office office;

    Reviews(
            ProgressRepository progress,
            HearingRepository hearings,
            RatingOptionRepository options,
            EntityManager entities,
            Office office) {
        this.progress = progress;
        this.hearings = hearings;
        this.options = options;
        this.entities = entities;
        this.office = office;
    }

    /** 実績報告。 A department's reply; one for a measure and a review. */
    @Transactional
    public void file(MeasureId measure, Review review, String result, List<GoalResult> goals, Person by) {
        if (reply(measure, review).isPresent()) {
            throw Refused.conflict("progress.filed");
        }
        entities.persist(new Progress(measure, review, result, goals, by.username(), office.now()));
    }

    /** A past rating that an import brings counts as confirmed. {@code label}: its label or code in the scale. */
    @Transactional
    public void confirmPast(MeasureId measure, Review review, String label, Person by) {
        RatingView rating = option(label).orElseThrow(() -> Refused.invalid("rating", "rating.unknown", label));
        Hearing hearing = openLocked(measure, review);
        if (hearing.rating() == null) {
            hearing.held(new HearingRecord(office.today(), null, Achievement.PARTLY, false, null));
            hearing.rate(rating.code(), rating.code(), null, by.username(), office.now());
        }
    }

    /** An option of the scale in use, by its label or code. */
    public Optional<RatingView> option(String label) {
        return scale(DEFAULT_SCALE).stream()
                .filter(option -> option.label().equals(label) || option.code().equals(label))
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
        Map<String, String> labels =
                scale(DEFAULT_SCALE).stream().collect(Collectors.toMap(RatingView::code, RatingView::label));
        return PastResults.of(
                progress.ofMeasures(ids, known), hearings.rated(ids, known), code -> labels.getOrDefault(code, code));
    }

    public Optional<Integer> latestYear(PlanId plan) {
        return progress.latestYear(plan.value());
    }

    /** The latest review of the plan that a department replied to. */
    public Optional<Review> latest(PlanId plan) {
        return progress.latest(plan.value()).map(Progress::review);
    }

    /** 評価の表示：the labels of the scale in use. */
    public List<String> labels() {
        return scale(DEFAULT_SCALE).stream().map(RatingView::label).toList();
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
        Map<String, RatingView> labels =
                options.findAll().stream().collect(Collectors.toMap(RatingOption::id, RatingOption::view));
        return hearings.ofAll(measures.stream().map(MeasureId::value).toList()).stream()
                .filter(hearing -> hearing.rating() != null)
                .map(hearing -> hearing.rated(Objects.requireNonNull(
                        labels.get(RatingOption.id(hearing.scale(), String.valueOf(hearing.rating()))))))
                .toList();
    }

    public HearingView hearing(HearingId id) {
        return hearings.findById(id.value()).map(this::view).orElseThrow(() -> Refused.notFound("hearing.unknown"));
    }

    public HearingHead head(HearingId id) {
        Hearing hearing = hearings.findById(id.value()).orElseThrow(() -> Refused.notFound("hearing.unknown"));
        return new HearingHead(id, hearing.measure(), hearing.review());
    }

    /** What the result of opening was. */
    public record Opened(HearingId id, boolean isNew, boolean rated) {}

    /**
     * ヒアリングを開始する。 At most one for a measure and a review; locked, so that whoever asks next sees whether the
     * rating is confirmed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Opened open(MeasureId measure, Review review) {
        boolean isNew = insert(measure, review);
        Hearing hearing = locked(measure, review);
        return new Opened(hearing.id(), isNew, hearing.rating() != null);
    }

    /** ヒアリング結果を記録する。 */
    @Transactional(propagation = Propagation.MANDATORY)
    public void held(HearingId id, HearingRecord record) {
        locked(id).held(record);
    }

    /**
     * 評価を確定する。
     *
     * @param suggested the group that the decision table suggests
     * @throws Refused INVALID where the suggestion is overridden without a reason
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public HearingView rate(HearingId id, String code, RatingGroup suggested, @Nullable String reason, Person by) {
        Hearing hearing = locked(id);
        RatingView chosen = scale(hearing.scale()).stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("outcome", "option", code));
        if (chosen.group() != suggested && (reason == null || reason.isBlank())) {
            throw Refused.invalid("reason", "rating.overridden");
        }
        hearing.rate(code, suggested.name(), reason, by.username(), office.now());
        return view(hearing);
    }

    /** The options of the hearing's scale, the suggested group first. */
    public List<RatingView> options(HearingId id, RatingGroup suggested) {
        String scale = hearings.findById(id.value()).orElseThrow().scale();
        return scale(scale).stream()
                .sorted((a, b) -> Boolean.compare(b.group() == suggested, a.group() == suggested))
                .toList();
    }

    private List<RatingView> scale(String code) {
        return options.ofScale(code).stream().map(RatingOption::view).toList();
    }

    private Hearing openLocked(MeasureId measure, Review review) {
        insert(measure, review);
        return locked(measure, review);
    }

    private boolean insert(MeasureId measure, Review review) {
        String period = review.period().name();
        return hearings.open(
                        UUID.randomUUID(), measure.value(), review.fiscalYear(), period, office.now(), DEFAULT_SCALE)
                == 1;
    }

    private Hearing locked(MeasureId measure, Review review) {
        return hearings.locked(measure.value(), review.fiscalYear(), review.period())
                .orElseThrow();
    }

    private Hearing locked(HearingId id) {
        return hearings.lockedById(id.value()).orElseThrow(() -> Refused.notFound("hearing.unknown"));
    }

    private Optional<Hearing> find(MeasureId measure, Review review) {
        return hearings.of(measure.value(), review.fiscalYear(), review.period());
    }

    private HearingView view(Hearing hearing) {
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
