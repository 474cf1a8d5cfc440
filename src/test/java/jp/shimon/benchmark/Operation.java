package jp.shimon.benchmark;

import java.util.function.IntToLongFunction;

/**
 * 測る操作。
 *
 * @param expected how it may grow
 * @param call given the size of the plan, answers how much it shows
 */
record Operation(String name, Growth expected, IntToLongFunction call) {

    /** 伸び方。 */
    enum Growth {
        /** the same whatever the size, but for an index that is a page higher */
        FLAT(2.0),
        /** as what is shown */
        SHOWN(1.5),
        /** as the plan, of which it reads little from each part */
        PLAN(15);

        private final double tolerance;

        Growth(double tolerance) {
            this.tolerance = tolerance;
        }

        /** The factor by which time may grow when what is shown grows by {@code shown}. */
        double allowed(double shown) {
            return tolerance * (this == SHOWN ? Math.max(1, shown) : 1);
        }
    }
}
