@NullMarked
package jp.shimon.process.steps;

import org.jspecify.annotations.NullMarked;
