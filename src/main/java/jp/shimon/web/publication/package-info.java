@NullMarked
package jp.shimon.web.publication;

import org.jspecify.annotations.NullMarked;
