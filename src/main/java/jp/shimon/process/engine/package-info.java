@NullMarked
package jp.shimon.process.engine;

import org.jspecify.annotations.NullMarked;
