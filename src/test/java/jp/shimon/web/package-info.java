/** 画面の試験。 */
@NullMarked
package jp.shimon.web;

import org.jspecify.annotations.NullMarked;
