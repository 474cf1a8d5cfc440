@NullMarked
package jp.shimon.web.people;

import org.jspecify.annotations.NullMarked;
