package jp.shimon.hearing;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.MeasureId;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 進捗の確認：実績、ヒアリング、評価。 The door of this room; what it tells stands in {@link ReviewRecords}. */
@Component
@Transactional(readOnly = true)
public class Reviews extends ReviewRecords {

    private final FurtherRatings further;
    private final EntityManager entities;
    private final Office office;

    Reviews(
            ProgressRepository progress,
            HearingRepository hearings,
            RatingOptionRepository options,
            FurtherRatings further,
            EntityManager entities,
            Office office) {
        super(progress, hearings, options);
        this.further = further;
        this.entities = entities;
        this.office = office;
    }

    /** 実績報告。 A department's reply; one for a measure and a review. */
    @Transactional
    public void file(MeasureId measure, Review review, String result, List<GoalResult> goals, Person by) {
        if (reply(measure, review).isPresent()) {
            throw Refused.conflict("progress.filed");
        }
        MeasureReply reply = new MeasureReply(measure, result, false, goals, null);
        entities.persist(new Progress(review, reply, by.username(), office.now()));
    }

    /** A past rating that an import brings counts as confirmed. {@code label}: its label or code in any scale. */
    @Transactional
    public void confirmPast(MeasureId measure, Review review, String label, Person by) {
        Hearing hearing = openLocked(measure, review);
        if (hearing.rating() == null) {
            RatingOption rating = meant(label, hearing.scale());
            hearing.inScale(rating.scale());
            hearing.held(new HearingRecord(office.today(), null, Achievement.PARTLY, false, null));
            hearing.rate(rating.view(), rating.view().code(), Grounds.because(null), by.username(), office.now());
        }
    }

    /** Two scales may use one word: the one in use comes first. */
    private RatingOption meant(String label, String inUse) {
        return options.findAll().stream()
                .filter(option -> option.says(label))
                .min(Comparator.comparing(
                                (RatingOption option) -> !option.scale().equals(inUse))
                        .thenComparing((RatingOption option) -> option.id()))
                .orElseThrow(() -> Refused.invalid("rating", "rating.unknown", label));
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
     * @throws Refused INVALID where the suggestion is overridden without a reason, and where a rating below plan has
     *     neither a goal that was missed nor a reason
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public HearingView rate(HearingId id, String code, RatingGroup suggested, Grounds grounds, Person by) {
        Hearing hearing = locked(id);
        List<RatingView> scale = scale(hearing.scale());
        RatingView chosen = scale.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("outcome", "option", code));
        if (grounds.silent() && Suggestion.overridden(scale, suggested, chosen)) {
            throw Refused.invalid("reason", "rating.overridden");
        }
        if (chosen.group() == RatingGroup.BELOW) {
            refuseWithoutGoals(grounds);
        }
        hearing.rate(chosen, suggested.name(), grounds, by.username(), office.now());
        return view(hearing);
    }

    /** V05 を評価のときに：計画未満は、施行中の版の目標に拠る。 */
    private static void refuseWithoutGoals(Grounds grounds) {
        if (!grounds.silent() || grounds.noneStated() || !grounds.cited().isEmpty()) {
            return;
        }
        throw grounds.citable()
                ? Refused.invalid("goals", "rating.citeGoals")
                : Refused.invalid("reason", "rating.noGoals");
    }

    /**
     * 外部評価を記録する。 The committee's view of a review, whenever it comes; nothing waits for it.
     *
     * @throws Refused FORBIDDEN but for the secretariat, INVALID with every violation, CONFLICT when it is on record
     */
    @Transactional
    public void external(MeasureId measure, Review review, ExternalRating rating, Person by) {
        if (!by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("rating.secretariatOnly");
        }
        further.external(measure, review, rating, by);
    }

    /** The options in which the other sources of a review are to speak: those of its hearing, else those in use. */
    public List<RatingView> optionsOf(MeasureId measure, Review review) {
        return scale(further.scale(measure, review));
    }

    private Hearing openLocked(MeasureId measure, Review review) {
        insert(measure, review);
        return locked(measure, review);
    }

    private boolean insert(MeasureId measure, Review review) {
        String period = review.period().name();
        return hearings.open(UUID.randomUUID(), measure.value(), review.fiscalYear(), period, office.now()) == 1;
    }

    private Hearing locked(MeasureId measure, Review review) {
        return hearings.locked(measure.value(), review.fiscalYear(), review.period())
                .orElseThrow();
    }

    private Hearing locked(HearingId id) {
        return hearings.lockedById(id.value()).orElseThrow(() -> Refused.notFound("hearing.unknown"));
    }
}
