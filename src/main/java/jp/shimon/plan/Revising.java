package jp.shimon.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 改定の一項目：何を、どう改めるか。 {@code change} is the id of the change that asked for it. */
public sealed interface Revising {

    @Nullable
    UUID change();

    /** 取組項目の改定。 {@code from}: the measures that go on in this one (統合元、分割元). */
    sealed interface OfMeasure extends Revising {
        MeasureContent content();

        List<MeasureId> from();
    }

    /** An existing measure gets its next revision. */
    record Existing(
            MeasureId measure,
            MeasureContent content,
            List<MeasureId> from,
            @Nullable UUID change) implements OfMeasure {}

    /** A new measure under a node; its number is the content's, or the next free one. */
    record New(
            NodeId node,
            MeasureContent content,
            List<MeasureId> from,
            @Nullable UUID change) implements OfMeasure {}

    /** A node is called something else. */
    record Named(NodeId node, String name, @Nullable UUID change) implements Revising {}

    /** A new node under another; its number is the next free one. */
    record NewNode(NodeId parent, String name, @Nullable UUID change) implements Revising {}

    /** The plan covers other years. */
    record Extended(PlanForm.Years years, @Nullable UUID change) implements Revising {}
}
