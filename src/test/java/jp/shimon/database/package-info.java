@NullMarked
package jp.shimon.database;

import org.jspecify.annotations.NullMarked;
