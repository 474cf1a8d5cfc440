package jp.shimon.change;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.RevisionId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 提案：起案者が書いたもの。 Written as a whole, each time that the drafter has it in hand. */
@Embeddable
class Proposal {

    private String title;

    @Nullable
    private UUID parentId;

    @Embedded
    @Nullable
    private Frame frame;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aspects;

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
    @OrderColumn(name = "position")
    private List<Base> bases = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    Proposal() {}

    void write(Draft draft) {
        this.title = draft.title();
        NodeId node = draft.target().place();
        this.parentId = node == null ? null : node.value();
        this.frame = draft.frame();
        this.aspects = draft.aspects().stream().map(Enum::name).toList();
        Review cited = draft.review();
        this.reviewYear = cited == null ? null : cited.fiscalYear();
        this.reviewPeriod = cited == null ? null : cited.period();
        this.reason = draft.reason();
        this.after = draft.after();
        this.proceed = draft.proceed();
        this.concurWith = draft.concurWith();
        List<Base> named = draft.target().before().stream().map(Base::of).toList();
        if (!named.equals(bases)) {
            this.bases.clear();
            this.bases.addAll(named);
        }
    }

    void rebase(List<Base> newBases, List<MeasureContent> merged, Frame newFrame) {
        this.bases.clear();
        this.bases.addAll(newBases);
        this.after = List.copyOf(merged);
        this.frame = newFrame;
    }

    void reword(String text) {
        this.reason =
                new Reason(reason.category(), reason.purpose(), reason.circumstances(), reason.ratingReason(), text);
    }

    void restate(List<MeasureContent> contents) {
        this.after = List.copyOf(contents);
    }

    /** What the other departments concur in, in short: contents, frame, measures and reason, in the record's own words. */
    String digest() {
        String whole = after + "\n" + frame() + "\n" + bases + "\n" + reason + "\n" + aspects;
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String title() {
        return title;
    }

    @Nullable
    NodeId parent() {
        return parentId == null ? null : new NodeId(parentId);
    }

    Frame frame() {
        return frame == null ? Frame.NONE : frame;
    }

    List<ChangeAspect> aspects() {
        return aspects.stream().map(ChangeAspect::valueOf).toList();
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

    List<Base> bases() {
        return bases;
    }
}
