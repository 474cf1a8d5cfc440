package jp.shimon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** データベースの合言葉：drawn once, readable by the owner of the directory only, so that no other local user gets in. */
record Password(Path file) {
    private static final int BYTES = 24;

    static Password in(Path directory) {
        return new Password(directory.resolve("password"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    String value() throws IOException {
        return Files.readString(file).strip();
    }

    void drawUnlessThere() throws IOException {
        if (exists()) {
            return;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path draft = file.resolveSibling("password.new");
        Files.deleteIfExists(draft);
        Permissions.createFile(draft);
        Files.writeString(draft, HexFormat.of().formatHex(random));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
