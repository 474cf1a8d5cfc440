@NullMarked
package jp.shimon.process.delegates;

import org.jspecify.annotations.NullMarked;
