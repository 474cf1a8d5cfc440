package jp.shimon.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** 画面の試験：a sample city in which the stories of {@link OfficeTest} do not happen, for tests that look at whole lists. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ForVerify
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"shimon.sample=true", "shimon.sample-password=" + Town.PASSWORD, "shimon.errands.every=0"})
@AutoConfigureMockMvc
@Import(QuickHash.class)
public @interface PageTest {}
