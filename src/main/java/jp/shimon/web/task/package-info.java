@NullMarked
package jp.shimon.web.task;

import org.jspecify.annotations.NullMarked;
