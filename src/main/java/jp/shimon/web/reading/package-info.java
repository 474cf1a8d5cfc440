/** 資料の読み取りの画面とREST。 */
@NullMarked
package jp.shimon.web.reading;

import org.jspecify.annotations.NullMarked;
