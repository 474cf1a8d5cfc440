@NullMarked
package jp.shimon.web.pending;

import org.jspecify.annotations.NullMarked;
