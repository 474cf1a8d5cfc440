package jp.shimon.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 改定の一項目：何を、どの内容に。 {@code change} is the id of the change that asked for it. */
public sealed interface Revising {

    MeasureContent content();

    @Nullable
    UUID change();

    /** An existing measure gets its next revision. */
    record Existing(
            MeasureId measure,
            MeasureContent content,
            @Nullable UUID change) implements Revising {}

    /** A new measure under a node; its number is the content's, or the next free one. */
    record New(
            NodeId node, MeasureContent content, @Nullable UUID change) implements Revising {}
}
