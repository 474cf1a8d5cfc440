@NullMarked
package jp.shimon.web.errand;

import org.jspecify.annotations.NullMarked;
