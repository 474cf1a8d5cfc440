package jp.shimon.testing;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** 照合の手間：passwords are hashed as in the house, but at the least cost; the real one was a third of the time of tests that sign in often. */
@TestConfiguration
class QuickHash {
    private static final int LEAST = 4;

    @Bean
    @Primary
    PasswordEncoder leastCost() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST)));
    }
}
