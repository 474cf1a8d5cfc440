package jp.shimon.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * 全体の試験：a test that starts something, the house, a PostgreSQL, a browser or another program. {@code ./mvnw verify} runs it,
 * the quick {@code ./mvnw test} does not, unless it is named with {@code -Dtest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("verify")
public @interface ForVerify {}
