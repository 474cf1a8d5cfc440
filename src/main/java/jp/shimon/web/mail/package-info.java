@NullMarked
package jp.shimon.web.mail;

import org.jspecify.annotations.NullMarked;
