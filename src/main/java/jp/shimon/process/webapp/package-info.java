@NullMarked
package jp.shimon.process.webapp;

import org.jspecify.annotations.NullMarked;
