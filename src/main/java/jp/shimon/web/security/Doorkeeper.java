package jp.shimon.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * 門番：checks a password once a minute, not once a request, and makes whoever guesses wait, by account and by address.
 * What it remembers of a password is an HMAC under a key that dies with the process.
 */
@Component
class Doorkeeper implements AuthenticationProvider {

    private static final int ACCOUNT_TRIES = 5;
    private static final int ADDRESS_TRIES = 50;
    private static final int REMEMBERED = 10_000;

    private final Accounts accounts;
    private final SecretKeySpec key;
    private final Cache<String, Person> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(60))
            .maximumSize(REMEMBERED)
            .build();
    private final Cache<String, Integer> failures = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(REMEMBERED)
            .build();

    Doorkeeper(Accounts accounts) {
        this.accounts = accounts;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String username = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        String address = asked.getDetails() instanceof WebAuthenticationDetails details
                ? "from " + details.getRemoteAddress()
                : "from nowhere";
        String fingerprint = fingerprint(username, password);
        Person person = known.getIfPresent(fingerprint);
        if (person == null) {
            refuseGuessers(username, address);
            person = accounts.verified(username, password).orElseThrow(() -> failed(username, address));
            failures.invalidate("as " + username);
            known.put(fingerprint, person);
        }
        return token(person);
    }

    private static Authentication token(Person person) {
        List<SimpleGrantedAuthority> authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person.username()), null, authorities);
    }

    private void refuseGuessers(String username, String address) {
        if (count("as " + username) >= ACCOUNT_TRIES || count(address) >= ADDRESS_TRIES) {
            throw new LockedException("too many attempts");
        }
    }

    private int count(String whom) {
        return Objects.requireNonNullElse(failures.getIfPresent(whom), 0);
    }

    private BadCredentialsException failed(String username, String address) {
        failures.asMap().merge("as " + username, 1, Integer::sum);
        failures.asMap().merge(address, 1, Integer::sum);
        return new BadCredentialsException("user name or password is wrong");
    }

    private String fingerprint(String username, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(username.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
