@NullMarked
package jp.shimon.web.search;

import org.jspecify.annotations.NullMarked;
