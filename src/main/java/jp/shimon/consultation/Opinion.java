package jp.shimon.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.shimon.shared.Refused;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 附帯意見：答申に付された意見の一つと、その対応。 Its number and its text are never changed. */
@Entity
class Opinion {

    @Id
    private UUID id;

    private UUID consultationId;
    private UUID itemId;
    private UUID meetingId;
    private int no;
    private String text;

    @Nullable
    private Integer dueYear;

    @Nullable
    private String department;

    @Enumerated(EnumType.STRING)
    private OpinionState state = OpinionState.RECORDED;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> measures = List.of();

    @Nullable
    private String policy;

    @Nullable
    private String answeredBy;

    @Nullable
    private Instant answeredAt;

    @Nullable
    private String statusNote;

    @Nullable
    private String confirmedBy;

    @Nullable
    private Instant confirmedAt;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {}

    Opinion(UUID consultation, UUID item, UUID meeting, int no, OpinionForm form) {
        this.id = UUID.randomUUID();
        this.consultationId = consultation;
        this.itemId = item;
        this.meetingId = meeting;
        this.no = no;
        this.text = form.text();
        this.dueYear = form.dueYear();
        this.department = form.department();
    }

    /** 対応を始める。 The department of the change answers where the report names none. */
    void opened(String otherwise, List<UUID> ofMeasures) {
        need(OpinionState.RECORDED);
        this.department = department == null ? otherwise : department;
        this.measures = ofMeasures;
        this.state = OpinionState.ANSWERING;
    }

    /** 反映されなかった項目の意見。 */
    void lapsed() {
        need(OpinionState.RECORDED);
        this.state = OpinionState.LAPSED;
    }

    void answered(String answer, @Nullable Integer year, String by, Instant now) {
        need(OpinionState.ANSWERING);
        this.policy = answer;
        this.dueYear = year;
        this.answeredBy = by;
        this.answeredAt = now;
        this.state = OpinionState.CONFIRMING;
    }

    void confirmed(OpinionState as, @Nullable String note, String by, Instant now) {
        need(OpinionState.CONFIRMING);
        this.statusNote = note;
        this.confirmedBy = by;
        this.confirmedAt = now;
        this.state = as;
    }

    private void need(OpinionState wanted) {
        if (state != wanted) {
            throw Refused.conflict("opinion.wrongMoment", no);
        }
    }

    UUID item() {
        return itemId;
    }

    UUID consultation() {
        return consultationId;
    }

    OpinionId id() {
        return new OpinionId(id);
    }

    int no() {
        return no;
    }

    String text() {
        return text;
    }

    OpinionView view(ConsultationHeadline of, ItemView on) {
        return new OpinionView(
                id(),
                of.id(),
                of.title(),
                of.planCode(),
                on.id(),
                on.change(),
                on.title(),
                no,
                text,
                dueYear,
                department == null ? on.department() : department,
                state,
                policy,
                answeredBy,
                answeredAt,
                statusNote,
                confirmedBy,
                confirmedAt);
    }
}
