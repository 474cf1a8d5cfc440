package broken.tests;

import jp.shimon.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A quick test that starts a PostgreSQL, by somebody else's hands; abstract, so that it does not. */
public abstract class StartsInTheQuickTest {
    @Test
    void isNotQuick() {
        Hands.start();
    }

    /** Who does it. */
    static final class Hands {
        static TestDatabase start() {
            return TestDatabase.fresh();
        }
    }
}
