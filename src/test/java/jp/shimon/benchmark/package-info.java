/** 規模の測定：not a test of the suite; {@code docs/scale.md} says how it is run. */
@NullMarked
package jp.shimon.benchmark;

import org.jspecify.annotations.NullMarked;
