package jp.shimon.change;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.identity.Person;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.RevisionId;
import jp.shimon.shared.Refused;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 変更案。 Guards its own transitions; every verb says in a sentence why it will not. */
@Entity
class Change {

    @Id
    private UUID id;

    private UUID planId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status = ChangeStatus.DRAFT;

    @Nullable
    private UUID parentId;

    @Nullable
    private Integer reviewYear;

    @Enumerated(EnumType.STRING)
    @Nullable
    private ReviewPeriod reviewPeriod;

    @Embedded
    private Reason reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MeasureContent> after;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Proceed> proceed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> concurWith;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "change_measure", joinColumns = @JoinColumn(name = "change_id"))
    private List<Base> bases = new ArrayList<>();

    private String drafter;
    private String department;

    @Nullable
    private String approver;

    private int round;

    @Column(name = "returned")
    private boolean withDrafter;

    private Instant createdAt;

    @Nullable
    private Instant submittedAt;

    @Nullable
    private String endedReason;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Change() {}

    Change(Draft draft, Person drafter, String department, Instant now) {
        this.id = UUID.randomUUID();
        this.drafter = drafter.username();
        this.department = department;
        this.createdAt = now;
        this.planId = draft.plan().value();
        write(draft);
    }

    /** 変更案を書き直す。 Only in the drafter's hands; its kind and its plan stay. */
    void rewrite(Draft draft) {
        if (!inDraftersHands()) {
            throw Refused.conflict("change.notInYourHands");
        }
        if (draft.kind() != kind || !draft.plan().equals(plan())) {
            throw Refused.invalid("kind", "change.kindStays", kind.name());
        }
        write(draft);
    }

    private void write(Draft draft) {
        this.kind = draft.kind();
        NodeId node = draft.parent();
        this.parentId = node == null ? null : node.value();
        Review cited = draft.review();
        this.reviewYear = cited == null ? null : cited.fiscalYear();
        this.reviewPeriod = cited == null ? null : cited.period();
        this.reason = draft.reason();
        this.after = draft.after();
        this.proceed = draft.proceed();
        this.concurWith = draft.concurWith();
        List<Base> named = draft.before().stream().map(Base::of).toList();
        if (!named.equals(bases)) {
            this.bases.clear();
            this.bases.addAll(named);
        }
    }

    /** 提出する。 A new round begins: concurrences given to an earlier text do not count for this one. */
    void submit(Instant now) {
        if (!inDraftersHands()) {
            throw Refused.conflict("change.notInYourHands");
        }
        this.status = ChangeStatus.IN_REVIEW;
        this.withDrafter = false;
        this.round++;
        this.approver = null;
        this.submittedAt = now;
    }

    void approvedBy(String username) {
        need(ChangeStatus.IN_REVIEW);
        this.approver = username;
    }

    /** 起案者に戻す。 */
    void returnToDrafter() {
        if (status == ChangeStatus.DRAFT || status.ended()) {
            throw Refused.conflict("change.wrongMoment", status.name());
        }
        this.status = ChangeStatus.IN_REVIEW;
        this.withDrafter = true;
    }

    void awaitBundle() {
        need(ChangeStatus.IN_REVIEW);
        this.status = ChangeStatus.AWAITING_BUNDLE;
    }

    void bundle() {
        need(ChangeStatus.AWAITING_BUNDLE);
        this.status = ChangeStatus.IN_CONSULTATION;
    }

    void adopted() {
        need(ChangeStatus.IN_CONSULTATION);
        this.status = ChangeStatus.ADOPTED;
    }

    /** 見送り・取下げ・廃案。 */
    void end(ChangeStatus end, String why) {
        if (status.ended()) {
            throw Refused.conflict("change.wrongMoment", status.name());
        }
        this.status = end;
        this.withDrafter = false;
        this.endedReason = why;
    }

    /** The text that was agreed on in place of the one proposed; the drafter's own is in the frozen paper. */
    void amended(MeasureContent agreed) {
        need(ChangeStatus.IN_CONSULTATION);
        this.after = List.of(agreed);
    }

    /** 事務局修正：変更内容の文章だけ。 */
    void reword(String text) {
        need(ChangeStatus.IN_CONSULTATION);
        this.reason =
                new Reason(reason.category(), reason.purpose(), reason.circumstances(), reason.ratingReason(), text);
    }

    void renumber(String number) {
        this.after = List.of(after.get(0).numbered(number));
    }

    private void need(ChangeStatus wanted) {
        if (status != wanted || withDrafter) {
            throw Refused.conflict("change.wrongMoment", status.name());
        }
    }

    boolean inDraftersHands() {
        return status == ChangeStatus.DRAFT || withDrafter;
    }

    ChangeId id() {
        return new ChangeId(id);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    ChangeKind kind() {
        return kind;
    }

    ChangeStatus status() {
        return status;
    }

    @Nullable
    NodeId parent() {
        return parentId == null ? null : new NodeId(parentId);
    }

    @Nullable
    Review review() {
        return reviewYear == null || reviewPeriod == null ? null : new Review(reviewYear, reviewPeriod);
    }

    Reason reason() {
        return reason;
    }

    List<MeasureContent> after() {
        return after;
    }

    List<Proceed> proceed() {
        return proceed;
    }

    List<String> concurWith() {
        return concurWith;
    }

    List<MeasureId> measures() {
        return bases.stream().map(base -> new MeasureId(base.measureId())).toList();
    }

    List<RevisionId> baseRevisions() {
        return bases.stream().map(base -> new RevisionId(base.baseId())).toList();
    }

    String drafter() {
        return drafter;
    }

    ChangeHead head() {
        return new ChangeHead(
                id(),
                plan(),
                kind,
                status,
                after.get(0).title(),
                drafter,
                department,
                approver,
                withDrafter,
                round,
                measures(),
                review(),
                concurWith,
                submittedAt == null ? createdAt : submittedAt);
    }

    int version() {
        return version == null ? 0 : version;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    String endedReason() {
        return endedReason;
    }
}
