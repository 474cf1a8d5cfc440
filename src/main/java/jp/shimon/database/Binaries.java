package jp.shimon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** 実行ファイル：where the library unpacks PostgreSQL. */
record Binaries(Path directory) {
    /** The library keeps every file it finds, whole or cut off; only a completed unpacking leaves {@code .exists}. */
    void removeHalfUnpacked() throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        for (Path unpacked : unpacked()) {
            if (!Files.exists(unpacked.resolve(".exists"))) {
                FileSystemUtils.deleteRecursively(unpacked);
            }
        }
    }

    private List<Path> unpacked() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isDirectory).toList();
        }
    }
}
