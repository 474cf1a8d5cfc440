@NullMarked
package jp.shimon.web.security;

import org.jspecify.annotations.NullMarked;
