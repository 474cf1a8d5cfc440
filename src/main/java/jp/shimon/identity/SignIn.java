package jp.shimon.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 入室の条件：what the door asks of an account that is not closed.
 *
 * @param credential changes with the password; nothing to show to anybody
 * @param mustChange the password was given by an administrator and is good for one thing, to be changed
 * @param endedBefore who signed in before this signs in again
 */
public record SignIn(
        Person person,
        String credential,
        boolean mustChange,
        @Nullable Instant endedBefore) {

    public boolean holds(Instant signedInAt) {
        return endedBefore == null || !signedInAt.isBefore(endedBefore);
    }

    @Override
    public String toString() {
        return "SignIn[" + person.username() + "]";
    }
}
