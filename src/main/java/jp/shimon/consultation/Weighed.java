package jp.shimon.consultation;

import org.jspecify.annotations.Nullable;

/**
 * 審議の場：what a recorded outcome was weighed against.
 *
 * @param presides over the item, where it is not the one who presided over the meeting
 * @param voters how many might vote
 * @param required how many had to be present
 */
record Weighed(
        @Nullable MemberId presides,
        @Nullable Integer voters,
        @Nullable Integer required) {

    /** Nothing was said that needs weighing: 異議なし in a meeting with a quorum. */
    static final Weighed UNANIMOUS = new Weighed(null, null, null);
}
