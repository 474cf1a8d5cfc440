@NullMarked
package jp.shimon.web.meeting;

import org.jspecify.annotations.NullMarked;
