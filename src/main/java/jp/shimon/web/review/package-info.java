/** 進捗確認の画面と REST。 */
@NullMarked
package jp.shimon.web.review;

import org.jspecify.annotations.NullMarked;
