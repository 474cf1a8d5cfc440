@NullMarked
package jp.shimon.web.login;

import org.jspecify.annotations.NullMarked;
