@NullMarked
package jp.shimon.document;

import org.jspecify.annotations.NullMarked;
