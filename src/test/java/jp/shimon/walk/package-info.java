/** 手続の道：every walk through the drawings, and every move on the real engine. */
@NullMarked
package jp.shimon.walk;

import org.jspecify.annotations.NullMarked;
