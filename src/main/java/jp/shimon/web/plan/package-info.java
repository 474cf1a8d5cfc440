@NullMarked
package jp.shimon.web.plan;

import org.jspecify.annotations.NullMarked;
