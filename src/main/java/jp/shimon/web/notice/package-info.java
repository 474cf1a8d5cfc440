@NullMarked
package jp.shimon.web.notice;

import org.jspecify.annotations.NullMarked;
