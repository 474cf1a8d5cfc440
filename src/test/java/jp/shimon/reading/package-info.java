/** 資料の読み取りの試験。 */
@NullMarked
package jp.shimon.reading;

import org.jspecify.annotations.NullMarked;
