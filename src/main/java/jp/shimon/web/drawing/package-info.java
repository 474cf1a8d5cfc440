/** 手続の図の画面。 */
@NullMarked
package jp.shimon.web.drawing;

import org.jspecify.annotations.NullMarked;
