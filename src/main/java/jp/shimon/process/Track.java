package jp.shimon.process;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 足どり：how far a case has come on the version of the drawing that it runs on.
 *
 * @param passed ids of all elements that it has left behind and is not at again
 * @param steps what people did or the case waited for, in the order in which it came there
 */
public record Track(String key, int version, String name, List<String> passed, List<Step> steps) {

    /** @param doneAt when it was last left; {@code null} while the case is there */
    public record Step(String id, String name, @Nullable Instant doneAt) {
        public boolean isNow() {
            return doneAt == null;
        }
    }

    public boolean isEnded() {
        return steps.stream().noneMatch(Step::isNow);
    }

    /** Ids of the elements where the case is, as the page hands them to the picture. */
    public String here() {
        return steps.stream().filter(Step::isNow).map(Step::id).collect(Collectors.joining(" "));
    }

    public String done() {
        return String.join(" ", passed);
    }
}
