@NullMarked
package jp.shimon.web.admin;

import org.jspecify.annotations.NullMarked;
