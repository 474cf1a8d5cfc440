package jp.shimon.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 計画の版：取込み、決裁または訂正ごとに一つ。 Immutable; says since when it holds and since when it is known. */
@Entity
@Immutable
class PlanVersion {

    @Id
    private UUID id;

    private UUID planId;
    private int no;
    private String name;
    private int yearFrom;
    private int yearTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> levels;

    private LocalDate inForceFrom;
    private Instant knownSince;

    @Nullable
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private Cause.Kind cause;

    @Column(name = "consultation_id")
    @Nullable
    private UUID consultation;

    @Column(name = "meeting_id")
    @Nullable
    private UUID meeting;

    @Nullable
    private String letterNumber;

    @Nullable
    private String registerNumber;

    private String recordedBy;
    private int reportNo;

    @Nullable
    private String causeText;

    @Nullable
    private String reportNumber;

    @Nullable
    private String meetingName;

    @Nullable
    private String causeReason;

    @SuppressWarnings("NullAway.Init")
    protected PlanVersion() {}

    PlanVersion(PlanId plan, int no, PlanHead head, Cause cause, Instant knownSince) {
        this.id = UUID.randomUUID();
        this.planId = plan.value();
        this.no = no;
        this.name = head.name();
        this.yearFrom = head.years().from();
        this.yearTo = head.years().to();
        this.levels = head.levels();
        this.inForceFrom = cause.inForceFrom();
        this.knownSince = knownSince;
        this.decidedOn = cause.decidedOn();
        this.cause = cause.kind();
        this.consultation = cause.consultation();
        this.meeting = cause.meeting();
        this.letterNumber = cause.letterNumber();
        this.registerNumber = cause.registerNumber();
        this.recordedBy = cause.recordedBy();
        this.reportNo = cause.reportNo();
        if (cause.note() != null) {
            this.causeText = cause.note().kind();
            this.reportNumber = cause.note().reportNumber();
            this.meetingName = cause.note().meeting();
            this.causeReason = cause.note().reason();
        }
    }

    UUID id() {
        return id;
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    int no() {
        return no;
    }

    Instant knownSince() {
        return knownSince;
    }

    LocalDate inForceFrom() {
        return inForceFrom;
    }

    Holding.Facts facts() {
        return new Holding.Facts(inForceFrom, knownSince, cause == Cause.Kind.CORRECTION);
    }

    Cause.Kind cause() {
        return cause;
    }

    PlanHead head() {
        return new PlanHead(name, new PlanForm.Years(yearFrom, yearTo), levels);
    }

    /** What the version says of its cause, if anything. */
    @Nullable
    CauseNote note() {
        return new CauseNote(causeText, letterNumber, reportNumber, meetingName, causeReason).orNull();
    }

    VersionView view() {
        return new VersionView(
                no, inForceFrom, knownSince, decidedOn, cause, consultation, letterNumber, note(), reportNo);
    }

    Recorded recorded(@Nullable UUID change) {
        return new Recorded(no, inForceFrom, knownSince, causeOf(change), registerNumber);
    }

    CauseView causeOf(@Nullable UUID change) {
        return new CauseView(cause, change, consultation, meeting, letterNumber, decidedOn, note(), reportNo);
    }
}
