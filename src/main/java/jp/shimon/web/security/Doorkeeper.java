package jp.shimon.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.SignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * 門番：checks a password once a minute, not once a request, and makes whoever guesses wait. What it remembers of a
 * password is an HMAC under a key that dies with the process; whether the account still stands is asked every time.
 */
@Component
class Doorkeeper implements AuthenticationProvider {

    private static final int REMEMBERED = 10_000;

    private final Accounts accounts;
    private final Office office;
    private final SecretKeySpec key;
    private final Attempts attempts = new Attempts(Ticker.systemTicker());
    /** From what was typed to the credential that it matched. */
    private final Cache<String, String> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(60))
            .maximumSize(REMEMBERED)
            .build();

    Doorkeeper(Accounts accounts, Office office) {
        this.accounts = accounts;
        this.office = office;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String username = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        String address = asked.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "nowhere";
        String fingerprint = fingerprint(username, password);
        return token(remembered(username, fingerprint).orElseGet(() -> verified(username, password, address)));
    }

    private Optional<Person> remembered(String username, String fingerprint) {
        String credential = known.getIfPresent(fingerprint);
        return credential == null
                ? Optional.empty()
                : accounts.signIn(username)
                        .filter(signIn -> signIn.credential().equals(credential))
                        .map(SignIn::person);
    }

    private Person verified(String username, String password, String address) {
        if (!attempts.begin(username, address)) {
            throw new LockedException("too many attempts");
        }
        SignIn signIn = accounts.verified(username, password)
                .orElseThrow(() -> new BadCredentialsException("user name or password is wrong"));
        attempts.right(username, address);
        known.put(fingerprint(username, password), signIn.credential());
        return signIn.person();
    }

    private Authentication token(Person person) {
        return of(person, office.now());
    }

    static Authentication of(Person person, Instant at) {
        List<SimpleGrantedAuthority> authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.username(), at), null, authorities);
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
