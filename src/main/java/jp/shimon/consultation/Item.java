package jp.shimon.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.Refused;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 議題の項目：一つの変更案と、それについて決まったこと。 */
@Entity
@Table(name = "consultation_item")
class Item {

    @Id
    private UUID id;

    private UUID consultationId;
    private UUID changeId;
    private int position;
    private boolean open = true;

    @Enumerated(EnumType.STRING)
    @Nullable
    private HeadquartersChoice headquarters;

    @Nullable
    private String headquartersReason;

    @Enumerated(EnumType.STRING)
    @Nullable
    private ItemOutcome outcome;

    @Nullable
    private String opinion;

    @Nullable
    private String amendment;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    private List<MeasureContent> amended;

    @Nullable
    private Boolean amendmentAgreed;

    @Enumerated(EnumType.STRING)
    @Nullable
    private AdoptionChoice decision;

    @Nullable
    private String decisionReason;

    @Nullable
    private Integer reportNo;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Item() {}

    Item(UUID consultation, ChangeId change, int position) {
        this.id = UUID.randomUUID();
        this.consultationId = consultation;
        this.changeId = change.value();
        this.position = position;
    }

    /** The open item takes what headquarters, the committee and the mayor say of it; a closed one refuses. */
    private Item whileOpen() {
        if (!open) {
            throw Refused.conflict("item.closed");
        }
        return this;
    }

    void move(int newPosition) {
        whileOpen().position = newPosition;
    }

    void headquarters(HeadquartersChoice choice, @Nullable String reason) {
        Item item = whileOpen();
        item.headquarters = choice;
        item.headquartersReason = reason;
    }

    void deliberated(ItemOutcome result, @Nullable String newOpinion) {
        Item item = whileOpen();
        item.outcome = result;
        item.opinion = newOpinion;
        item.amendment = result == ItemOutcome.AMENDED || result == ItemOutcome.CHAIR_ENTRUSTED ? newOpinion : null;
    }

    void amend(List<MeasureContent> contents) {
        Item item = whileOpen();
        item.amended = contents;
        item.amendmentAgreed = null;
    }

    void amendmentAnswered(boolean agreed) {
        whileOpen().amendmentAgreed = agreed;
    }

    /** A decision that departs from the report says why. */
    void decide(AdoptionChoice choice, @Nullable String reason, int report) {
        Item item = whileOpen();
        if (!AdoptionChoice.legal(outcome, amended != null, false).contains(choice)) {
            throw Refused.conflict("adoption.notOffered");
        }
        if (reason == null && choice.departsFrom(outcome)) {
            throw Refused.conflict("adoption.unexplained");
        }
        item.reportNo = report;
        item.decision = choice;
        item.decisionReason = reason;
    }

    void withdrawn() {
        whileOpen().outcome = ItemOutcome.WITHDRAWN;
        close();
    }

    void close() {
        this.open = false;
    }

    ItemId id() {
        return new ItemId(id);
    }

    ConsultationId consultation() {
        return new ConsultationId(consultationId);
    }

    ChangeId change() {
        return new ChangeId(changeId);
    }

    int position() {
        return position;
    }

    boolean open() {
        return open;
    }

    /** Whether the committee has it before it: headquarters chose 諮問する and it was not taken back. */
    boolean beforeCommittee() {
        return open && (headquarters == HeadquartersChoice.CONSULT || headquarters == HeadquartersChoice.HEAR);
    }

    boolean toDeliberate() {
        return beforeCommittee()
                && (outcome == null || outcome == ItemOutcome.CARRIED_OVER || outcome == ItemOutcome.HEAR_AGAIN);
    }

    boolean toAmend() {
        return beforeCommittee()
                && (outcome == ItemOutcome.AMENDED || outcome == ItemOutcome.CHAIR_ENTRUSTED)
                && !Boolean.TRUE.equals(amendmentAgreed);
    }

    @Nullable
    HeadquartersChoice headquarters() {
        return headquarters;
    }

    @Nullable
    String headquartersReason() {
        return headquartersReason;
    }

    @Nullable
    ItemOutcome outcome() {
        return outcome;
    }

    @Nullable
    List<MeasureContent> amended() {
        return amended;
    }

    /** Whether a report's decision took it over into the plan. */
    boolean adoptedIn(int report) {
        return decision != null && decision.adopts() && Integer.valueOf(report).equals(reportNo);
    }

    @Nullable
    AdoptionChoice decision() {
        return decision;
    }

    @Nullable
    String opinion() {
        return opinion;
    }

    @Nullable
    String decisionReason() {
        return decisionReason;
    }

    ItemView view(String title, String paperNo, String department) {
        return new ItemView(
                id(),
                consultation(),
                change(),
                position,
                paperNo,
                title,
                department,
                open,
                headquarters,
                headquartersReason,
                outcome,
                opinion,
                amendment,
                amended,
                amendmentAgreed,
                decision,
                decisionReason,
                reportNo);
    }
}
