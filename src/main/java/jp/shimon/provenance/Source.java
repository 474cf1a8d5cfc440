package jp.shimon.provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeKind;
import jp.shimon.hearing.RatedReview;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.plan.Cause;
import jp.shimon.shared.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * 出どころ：one revision, or one name of a node, with everything that led to it.
 *
 * @param no from 1, as cells name it
 * @param revision number of the revision of the measure (or of the name), and {@code version} of the plan
 * @param change the change that asked for it; {@code null} for what was imported
 * @param ratings the confirmed ratings that the change cites, one a measure
 * @param consultation where it was agreed on; of a minor change only the decision is stated
 */
public record Source(
        int no,
        int revision,
        int version,
        LocalDate effectiveFrom,
        Instant recordedAt,
        Cause.Kind kind,
        @Nullable Asked change,
        List<Rating> ratings,
        @Nullable Agreed consultation,
        @Nullable Decided decision) {

    /** ③ */
    public String mark() {
        return Numbering.circled(no);
    }

    /** 変更案。 */
    public record Asked(UUID id, ChangeKind kind, String title, String department, String departmentName) {
        static Asked of(ChangeHead head, String departmentName) {
            return new Asked(head.id().value(), head.kind(), head.title(), head.department(), departmentName);
        }
    }

    /** 確定した評価。 */
    public record Rating(
            UUID measure,
            int fiscalYear,
            ReviewPeriod period,
            String label,
            @Nullable LocalDate heldOn) {
        static Rating of(RatedReview rated) {
            return new Rating(
                    rated.measure().value(),
                    rated.review().fiscalYear(),
                    rated.review().period(),
                    rated.rating().label(),
                    rated.heldOn());
        }
    }

    /**
     * 諮問。 {@code meetings}: all that it was on the agenda of; {@code meeting}: where it was agreed on; {@code publishedOn}:
     * when what was decided was published.
     */
    public record Agreed(
            UUID id,
            String title,
            @Nullable String letterNumber,
            @Nullable LocalDate issuedOn,
            List<Met> meetings,
            @Nullable Met meeting,
            @Nullable String reportNumber,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate publishedOn) {}

    /** 会議。 */
    public record Met(int no, LocalDate heldOn) {}

    /** 決裁。 {@code registerNumber}: of the change of the plan; {@code documentNumber}: of a decision made on paper. */
    public record Decided(
            @Nullable LocalDate decidedOn,
            @Nullable String registerNumber,
            @Nullable String decider,
            @Nullable String documentNumber) {}
}
