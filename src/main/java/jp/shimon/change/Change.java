package jp.shimon.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.shimon.hearing.Review;
import jp.shimon.identity.Person;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Standing;
import jp.shimon.shared.Refused;
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

    @Embedded
    private Proposal proposal = new Proposal();

    @Embedded
    private Drafting drafting;

    @Embedded
    private Circuit circuit = new Circuit();

    @Column(name = "returned")
    private boolean withDrafter;

    private boolean numbersFixed;

    private Instant createdAt;

    @Nullable
    private Instant submittedAt;

    @Nullable
    private String endedReason;

    @Embedded
    @Nullable
    private EnteredLate entered;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Change() {}

    Change(Draft draft, Person drafter, String department, Instant now) {
        this.id = UUID.randomUUID();
        this.drafting = new Drafting(drafter.username(), department);
        this.createdAt = now;
        this.planId = draft.plan().value();
        this.kind = draft.kind();
        proposal.write(draft);
    }

    /** 変更案を書き直す。 Only in the drafter's hands; its kind and its plan stay. */
    void rewrite(Draft draft) {
        if (!inDraftersHands()) {
            throw Refused.conflict("change.notInYourHands");
        }
        if (draft.kind() != kind || !draft.plan().equals(plan())) {
            throw Refused.invalid("kind", "change.kindStays", kind.name());
        }
        proposal.write(draft);
    }

    /** 提出する。 A new round begins: concurrences given to another gist do not count for this one. */
    void submit(@Nullable Gist stated, Instant now) {
        if (!inDraftersHands()) {
            throw Refused.conflict("change.notInYourHands");
        }
        this.status = ChangeStatus.IN_REVIEW;
        this.withDrafter = false;
        circuit.submitted(stated, proposal.digest());
        this.submittedAt = now;
    }

    /** 途中から登録する。 What was done on paper counts as this first round. */
    void enter(EnteredLate late, @Nullable String approvedOnPaper) {
        submit(Gist.CHANGED, late.at());
        this.entered = late;
        circuit.approvedBy(approvedOnPaper);
    }

    void approvedBy(@Nullable String username) {
        need(ChangeStatus.IN_REVIEW);
        circuit.approvedBy(username);
    }

    void flag(boolean important) {
        if (status.ended()) {
            throw Refused.conflict("change.wrongMoment", status.name());
        }
        circuit.flag(important);
    }

    /** 差戻し（所属課長へ）。 */
    void sendBackToHead() {
        need(ChangeStatus.IN_REVIEW);
        circuit.sentBackToHead();
    }

    /** 引戻し。 @throws Refused CONFLICT once the next person has acted, or where the drafter has it already */
    void pullBack() {
        if (inDraftersHands()) {
            throw Refused.conflict("pullBack.inYourHands");
        }
        circuit.refusePullBackOnceActed();
        returnToDrafter();
    }

    /** 起案者に戻す。 */
    void returnToDrafter() {
        if (status == ChangeStatus.DRAFT || status.ended()) {
            throw Refused.conflict("change.wrongMoment", status.name());
        }
        this.status = ChangeStatus.IN_REVIEW;
        this.withDrafter = true;
        this.numbersFixed = false;
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
    void amended(List<MeasureContent> agreed) {
        need(ChangeStatus.IN_CONSULTATION);
        proposal.restate(agreed);
    }

    /** 事務局修正：変更内容の文章だけ。 */
    void reword(String text) {
        need(ChangeStatus.IN_CONSULTATION);
        proposal.reword(text);
    }

    /** 現行の計画に合わせる。 What it starts from is the plan of today. */
    void rebase(List<Standing> now, List<MeasureContent> merged, Frame frame) {
        if (!inDraftersHands()) {
            throw Refused.conflict("change.notInYourHands");
        }
        proposal.rebase(now.stream().map(Base::of).toList(), merged, frame);
    }

    /** 番号を確定する。 They hold as long as the consultation does. */
    void fixNumbers(List<MeasureContent> numbered) {
        need(ChangeStatus.IN_CONSULTATION);
        proposal.restate(numbered);
        this.numbersFixed = true;
    }

    private void need(ChangeStatus wanted) {
        if (status != wanted || withDrafter) {
            throw Refused.conflict("change.wrongMoment", status.name());
        }
    }

    /** 引継ぎ、組織改正。 */
    void handedTo(String drafter, String department) {
        drafting = drafting.handedTo(drafter, department);
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
        return proposal.parent();
    }

    @Nullable
    Review review() {
        return proposal.review();
    }

    List<MeasureContent> after() {
        return proposal.after();
    }

    Proposal proposal() {
        return proposal;
    }

    List<MeasureId> measures() {
        return proposal.measures();
    }

    Circuit circuit() {
        return circuit;
    }

    String drafter() {
        return drafting.drafter();
    }

    ChangeHead head() {
        return new ChangeHead(
                id(),
                plan(),
                kind,
                status,
                proposal.title(),
                drafting.drafter(),
                drafting.former(),
                drafting.department(),
                circuit.approver(),
                withDrafter,
                circuit.acted(),
                circuit.round(),
                measures(),
                parent(),
                review(),
                proposal.concurWith(),
                after().isEmpty(),
                submittedAt == null ? createdAt : submittedAt,
                circuit.gist(),
                circuit.important());
    }

    @Nullable
    Reached reached() {
        return entered == null ? null : entered.reached();
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
