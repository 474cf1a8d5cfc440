@NullMarked
package jp.shimon.web.consultation;

import org.jspecify.annotations.NullMarked;
