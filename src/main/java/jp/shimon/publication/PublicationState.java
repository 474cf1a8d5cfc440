package jp.shimon.publication;

import java.nio.file.Path;
import java.time.Instant;
import jp.shimon.errand.ErrandState;
import org.jspecify.annotations.Nullable;

/**
 * 書き出しの状況。
 *
 * @param place the folder on the server
 * @param writtenAt when it was last seen to stand there; {@code null} until then
 * @param failure why it does not
 */
public record PublicationState(
        Step step,
        String place,
        @Nullable Instant writtenAt,
        @Nullable Instant nextTry,
        @Nullable String failure) {

    /** どこまで進んだか。 */
    public enum Step {
        /** まもなく書き出す */
        WAITING,
        /** 書き出した */
        WRITTEN,
        /** 書き出せず、また試す */
        FAILING,
        /** 書き出せず、あきらめた */
        GIVEN_UP
    }

    static PublicationState of(Path place, @Nullable ErrandState errand) {
        if (errand == null) {
            return new PublicationState(Step.WAITING, place.toString(), null, null, null);
        }
        boolean trying = errand.doneAt() == null && errand.givenUpAt() == null;
        return new PublicationState(
                step(errand),
                place.toString(),
                errand.doneAt(),
                trying && errand.failure() != null ? errand.nextTry() : null,
                errand.failure());
    }

    private static Step step(ErrandState errand) {
        if (errand.doneAt() != null) {
            return Step.WRITTEN;
        }
        if (errand.givenUpAt() != null) {
            return Step.GIVEN_UP;
        }
        return errand.failure() == null ? Step.WAITING : Step.FAILING;
    }
}
