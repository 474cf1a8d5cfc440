@NullMarked
package jp.shimon.web.home;

import org.jspecify.annotations.NullMarked;
