package jp.shimon.publication;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** 書きかけのフォルダー：what a process left behind that died while it wrote. */
final class Leftovers {

    /** Nobody writes for so long. */
    private static final Duration DEAD = Duration.ofHours(1);

    private Leftovers() {}

    /** Begins with a dot, so that nobody takes it for a version. */
    static String prefix(Path place) {
        return "." + place.getFileName() + "-";
    }

    static void sweep(Path place) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(place.getParent(), prefix(place) + "*")) {
            for (Path draft : drafts) {
                if (dead(draft)) {
                    delete(draft);
                }
            }
        }
    }

    private static boolean dead(Path draft) throws IOException {
        try {
            Instant touched = Files.getLastModifiedTime(draft).toInstant();
            return touched.isBefore(Instant.now().minus(DEAD));
        } catch (NoSuchFileException finished) {
            return false; // another node was faster
        }
    }

    /** As far as it can be; nothing depends on it. */
    static void delete(Path draft) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(draft)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            // swept the next time
        }
    }
}
