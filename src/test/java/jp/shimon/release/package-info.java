/** 前の版の図：cases that began on the drawings of an earlier release go on. */
@NullMarked
package jp.shimon.release;

import org.jspecify.annotations.NullMarked;
