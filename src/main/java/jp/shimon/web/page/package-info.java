/** 画面の共通：what every page of our own needs. */
@NullMarked
package jp.shimon.web.page;

import org.jspecify.annotations.NullMarked;
