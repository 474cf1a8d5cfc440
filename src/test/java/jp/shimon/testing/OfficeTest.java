package jp.shimon.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** 役所の試験：the whole house with the sample city, one context for every test that bears it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ForVerify
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "shimon.sample=true",
            "shimon.sample-password=" + Town.PASSWORD,
            // a test does itself what is done after the commit
            "shimon.errands.every=0",
            "shimon.publication.dir=target/publication-${random.uuid}"
        })
@Import({Town.class, CityHall.class, CountedStatements.class, HouseClock.class, QuickHash.class, Trodden.class})
public @interface OfficeTest {}
