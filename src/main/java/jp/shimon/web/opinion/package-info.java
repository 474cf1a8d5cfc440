@NullMarked
package jp.shimon.web.opinion;

import org.jspecify.annotations.NullMarked;
