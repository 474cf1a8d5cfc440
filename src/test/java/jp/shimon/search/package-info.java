@NullMarked
package jp.shimon.search;

import org.jspecify.annotations.NullMarked;
