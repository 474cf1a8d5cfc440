@NullMarked
package jp.shimon.web.settings;

import org.jspecify.annotations.NullMarked;
