package jp.shimon.plan;

import java.util.UUID;

/** 訂正された箇所：which measure or node it is, and what it said. */
public sealed interface Corrected {

    UUID id();

    String path();

    /** A measure; {@code was} is 誤, {@code becomes} is 正. */
    record OfMeasure(UUID id, String path, MeasureContent was, MeasureContent becomes) implements Corrected {}

    /** The name of a node. */
    record OfNode(UUID id, String path, String was, String becomes) implements Corrected {}
}
