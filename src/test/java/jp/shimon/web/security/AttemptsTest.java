package jp.shimon.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 試しの数え方：who guesses waits, and nobody else does. */
class AttemptsTest {

    private static final String HOME = "10.0.0.1";

    private long nanos;
    private final Attempts attempts = new Attempts(() -> nanos);

    @Test
    void afterFiveWrongPasswordsTheAddressWaitsForHalfAMinute() {
        assertThat(guesses("soumu1", HOME, 9)).isEqualTo(5);

        nanos += Duration.ofSeconds(31).toNanos();

        assertThat(attempts.begin("soumu1", HOME)).isTrue();
    }

    @Test
    void thePersonAtAnotherDeskComesIn() {
        guesses("soumu1", HOME, 9);

        assertThat(attempts.begin("soumu1", "10.0.0.2")).isTrue();
        assertThat(attempts.begin("soumu2", HOME)).isTrue();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        guesses("soumu1", HOME, 4);
        attempts.begin("soumu1", HOME);
        attempts.right("soumu1", HOME);

        assertThat(guesses("soumu1", HOME, 9)).isEqualTo(5);
    }

    @Test
    void whereTheWholeCitySharesAnAddressThatGuessesEachStillHasATry() {
        IntStream.range(0, 50).forEach(i -> attempts.begin("nobody" + i, HOME));

        assertThat(guesses("soumu1", HOME, 9)).isEqualTo(1);
        assertThat(guesses("soumu2", HOME, 9)).isEqualTo(1);
    }

    @Test
    void oneAccountIsNotGuessedFromAThousandAddresses() {
        long allowed = IntStream.range(0, 1000)
                .filter(i -> attempts.begin("shichou1", "10.1." + i / 250 + "." + i % 250))
                .count();

        assertThat(allowed).isEqualTo(50);
    }

    private long guesses(String username, String address, int times) {
        return IntStream.range(0, times)
                .filter(i -> attempts.begin(username, address))
                .count();
    }
}
