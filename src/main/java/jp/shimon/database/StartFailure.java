package jp.shimon.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** 起動の失敗：why the embedded server did not start, in a form that can be explained to the person at the console. */
class StartFailure extends RuntimeException {
    /** 理由：each has its texts in {@code messages/database.properties}. */
    enum Reason {
        LOCKED,
        NOT_WRITABLE,
        FOREIGN_OWNER,
        ROOT,
        PORT,
        PLATFORM,
        DISK_FULL,
        VERSION,
        PASSWORD_LOST,
        UNKNOWN;

        /** What the library says when it has no binaries for this machine; all else stays in the server's log. */
        static Reason of(Throwable failure) {
            String message = String.valueOf(failure.getMessage());
            boolean noBinaries = message.startsWith("Missing embedded postgres binaries")
                    || message.startsWith("No Postgres binary found")
                    || message.startsWith("Unknown OS");
            return noBinaries ? PLATFORM : UNKNOWN;
        }
    }

    private final Reason reason;
    private final Path directory;
    private final String detail;

    StartFailure(Reason reason, Path directory, String detail) {
        this(reason, directory, detail, null);
    }

    StartFailure(Reason reason, Path directory, String detail, @Nullable Throwable cause) {
        super(reason + " " + directory + " " + detail, cause);
        this.reason = reason;
        this.directory = directory;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    Path directory() {
        return directory;
    }

    String detail() {
        return detail;
    }
}
