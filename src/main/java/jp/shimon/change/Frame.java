package jp.shimon.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * 枠組みの変更：取組項目の内容ではなく、体系の項目の名称や計画期間について。
 *
 * @param nodeId the node that is renamed, or whose measures all change; {@code null} for a new node
 * @param nodeWas what the node was called when the change was drafted
 * @param nodeName what it is to be called; {@code null} when its name stays
 * @param yearFromWas first fiscal year of the plan when the change was drafted
 */
@Embeddable
public record Frame(
        @Nullable UUID nodeId,
        @Nullable String nodeWas,
        @Nullable String nodeName,
        @Nullable Integer yearFromWas,
        @Nullable Integer yearToWas,
        @Column(name = "year_from") @Nullable Integer yearFrom,
        @Column(name = "year_to") @Nullable Integer yearTo) {

    static final Frame NONE = new Frame(null, null, null, null, null, null, null);

    static Frame node(@Nullable NodeId node, @Nullable String was, @Nullable String becomes) {
        return new Frame(node == null ? null : node.value(), was, becomes, null, null, null, null);
    }

    static Frame extension(PlanForm.Years were, PlanForm.Years become) {
        return new Frame(null, null, null, were.from(), were.to(), become.from(), become.to());
    }

    /** The plan period as proposed, of an extension. */
    public Optional<PlanForm.Years> years() {
        return years(yearFrom, yearTo);
    }

    /** The plan period when the extension was drafted. */
    public Optional<PlanForm.Years> yearsWere() {
        return years(yearFromWas, yearToWas);
    }

    /** Whether the change is about the frame alone, and about no measure. */
    public boolean only() {
        return nodeName != null || yearTo != null;
    }

    private static Optional<PlanForm.Years> years(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null ? Optional.empty() : Optional.of(new PlanForm.Years(from, to));
    }
}
