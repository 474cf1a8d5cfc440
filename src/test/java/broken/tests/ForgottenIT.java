package broken.tests;

import org.junit.jupiter.api.Test;

/** A test that nobody runs: the quick check does not take its name, the whole one misses its tag. */
public class ForgottenIT {
    @Test
    void isNeverRun() {}
}
