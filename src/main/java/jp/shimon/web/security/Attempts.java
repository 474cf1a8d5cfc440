package jp.shimon.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Objects;

/**
 * 試しの数え方：five wrong passwords for an account from one address, and that address waits half a minute for that
 * account. Nobody else waits, unless an address guesses at large: then each account has one try from it instead of five,
 * so that whoever knows their password comes in even where all of a city shares an address.
 */
final class Attempts {

    private static final int FROM_ONE_ADDRESS = 5;
    private static final int FROM_A_SUSPICIOUS_ONE = 1;
    private static final int SUSPICIOUS = 50;
    private static final int FROM_EVERYWHERE = 50;
    private static final int REMEMBERED = 10_000;
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final Cache<String, Integer> tries;

    Attempts(Ticker clock) {
        this.tries = Caffeine.newBuilder()
                .ticker(clock)
                .expireAfterWrite(WAIT)
                .maximumSize(REMEMBERED)
                .build();
    }

    /** Whether one more try is allowed; it counts until {@link #right} takes it back, so that a burst counts too. */
    boolean begin(String username, String address) {
        int limit = count(from(address)) >= SUSPICIOUS ? FROM_A_SUSPICIOUS_ONE : FROM_ONE_ADDRESS;
        boolean allowed = count(pair(username, address)) < limit && count(as(username)) < FROM_EVERYWHERE;
        if (allowed) {
            add(pair(username, address), 1);
            add(as(username), 1);
            add(from(address), 1);
        }
        return allowed;
    }

    void right(String username, String address) {
        tries.invalidate(pair(username, address));
        add(as(username), -1);
        add(from(address), -1);
    }

    private void add(String whom, int n) {
        tries.asMap().merge(whom, n, Integer::sum);
    }

    private int count(String whom) {
        return Objects.requireNonNullElse(tries.getIfPresent(whom), 0);
    }

    private static String pair(String username, String address) {
        return username + " from " + address;
    }

    private static String as(String username) {
        return "as " + username;
    }

    private static String from(String address) {
        return "at " + address;
    }
}
