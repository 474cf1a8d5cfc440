@NullMarked
package jp.shimon.web.change;

import org.jspecify.annotations.NullMarked;
