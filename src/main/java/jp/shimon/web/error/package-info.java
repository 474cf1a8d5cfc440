@NullMarked
package jp.shimon.web.error;

import org.jspecify.annotations.NullMarked;
