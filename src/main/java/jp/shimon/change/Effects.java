package jp.shimon.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.Revising;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;

/** 変更案が計画にすること。 What its adoption does, kind by kind. */
final class Effects {

    private final UUID id;
    private final ChangeKind kind;
    private final @Nullable NodeId parent;
    private final Frame frame;
    private final @Nullable Integer lastYear;
    private final List<Standing> before;
    private final List<MeasureContent> after;

    private Effects(Change change, List<Standing> before) {
        this.id = change.id().value();
        this.kind = change.kind();
        this.parent = change.parent();
        this.frame = change.proposal().frame();
        this.lastYear =
                Optional.ofNullable(change.review()).map(r -> r.fiscalYear()).orElse(null);
        this.before = before;
        this.after = change.after();
    }

    /** {@code before}: the measures as they stood when the change was drafted, in its order. */
    static List<Revising> of(Change change, List<Standing> before) {
        return new Effects(change, before).revisings();
    }

    private List<Revising> revisings() {
        return switch (kind) {
            case ADD -> List.of(added());
            case EXTEND_PLAN ->
                frame.years().<Revising>map(years -> new Revising.Extended(years, id)).stream()
                        .toList();
            case MERGE -> merged();
            case SPLIT -> split();
            default -> frame.nodeName() == null ? pairwise() : List.of(named());
        };
    }

    private Revising added() {
        NodeId under = Objects.requireNonNull(parent);
        String node = frame.nodeName();
        return node == null
                ? new Revising.New(under, after.get(0), List.of(), id)
                : new Revising.NewNode(under, node, id);
    }

    private Revising named() {
        return new Revising.Named(
                new NodeId(Objects.requireNonNull(frame.nodeId())), Objects.requireNonNull(frame.nodeName()), id);
    }

    private List<Revising> pairwise() {
        List<Revising> revisings = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            revisings.add(new Revising.Existing(before.get(i).id(), after.get(i), List.of(), id));
        }
        return revisings;
    }

    private List<Revising> merged() {
        MeasureContent one = after.get(0);
        Optional<Standing> into = before.stream().filter(b -> continues(b, one)).findFirst();
        List<Standing> others =
                before.stream().filter(b -> !into.equals(Optional.of(b))).toList();
        var from = others.stream().map(Standing::id).toList();
        List<Revising> revisings = new ArrayList<>();
        revisings.add(
                into.isPresent()
                        ? new Revising.Existing(into.get().id(), one, from, id)
                        : new Revising.New(Objects.requireNonNull(parent), one, from, id));
        others.forEach(other -> revisings.add(ended(other, MeasureStatus.MERGED)));
        return revisings;
    }

    private List<Revising> split() {
        Standing whole = before.get(0);
        List<Revising> revisings = new ArrayList<>();
        for (MeasureContent part : after) {
            revisings.add(
                    continues(whole, part)
                            ? new Revising.Existing(whole.id(), part, List.of(), id)
                            : new Revising.New(Objects.requireNonNull(parent), part, List.of(whole.id()), id));
        }
        if (after.stream().noneMatch(part -> continues(whole, part))) {
            revisings.add(ended(whole, MeasureStatus.SPLIT));
        }
        return revisings;
    }

    private Revising ended(Standing measure, MeasureStatus status) {
        return new Revising.Existing(measure.id(), measure.content().ended(status, lastYear), List.of(), id);
    }

    private boolean continues(Standing measure, MeasureContent content) {
        return continues(measure, parent, content);
    }

    /** A content that bears the number of a measure at its place is that measure's next one. */
    static boolean continues(Standing measure, @Nullable NodeId parent, MeasureContent content) {
        return measure.node().equals(parent) && Objects.equals(measure.content().number(), content.number());
    }
}
