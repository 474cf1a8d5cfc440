package broken.tests;

import org.junit.jupiter.api.Test;

/** A test that nobody runs: no name of the one nor of the other. */
public class FallsBetween {
    @Test
    void isNeverRun() {}
}
