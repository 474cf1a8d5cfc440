package jp.shimon.hearing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.shimon.plan.MeasureId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 実績：担当課の回答。 */
@Entity
@Immutable
class Progress {

    @Id
    private UUID id;

    private UUID measureId;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private ReviewPeriod period;

    private String result;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GoalResult> goals;

    private boolean nothing;
    private String filedBy;
    private Instant filedAt;

    @SuppressWarnings("NullAway.Init")
    protected Progress() {}

    Progress(Review review, MeasureReply reply, String filedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.measureId = reply.measure().value();
        this.fiscalYear = review.fiscalYear();
        this.period = review.period();
        this.result = reply.result();
        this.goals = reply.goals();
        this.nothing = reply.nothing();
        this.filedBy = filedBy;
        this.filedAt = at;
    }

    MeasureId measure() {
        return new MeasureId(measureId);
    }

    Review review() {
        return new Review(fiscalYear, period);
    }

    String result() {
        return result;
    }

    ProgressView view() {
        return new ProgressView(result, List.copyOf(goals), nothing, filedBy, filedAt);
    }
}
