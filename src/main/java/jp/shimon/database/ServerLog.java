package jp.shimon.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shimon.database.StartFailure.Reason;

/** サーバーの記録：what initdb and postgres said since this start; the only place that tells why one of them gave up. */
record ServerLog(Path file) {
    private static final int SHOWN_LINES = 12;
    private static final List<Map.Entry<String, Reason>> SIGNS = List.of(
            Map.entry("cannot be run as root", Reason.ROOT),
            Map.entry("\"root\" execution of the PostgreSQL server is not permitted", Reason.ROOT),
            Map.entry("unshare failed", Reason.ROOT),
            Map.entry("No space left on device", Reason.DISK_FULL),
            Map.entry("Disk quota exceeded", Reason.DISK_FULL),
            Map.entry("Address already in use", Reason.PORT),
            Map.entry("could not create any TCP/IP sockets", Reason.PORT),
            Map.entry("has wrong ownership", Reason.FOREIGN_OWNER),
            Map.entry("incompatible with server", Reason.VERSION),
            Map.entry("Permission denied", Reason.NOT_WRITABLE));

    static ServerLog startNew(Path directory) throws IOException {
        ServerLog log = new ServerLog(directory.resolve("postgres.log"));
        Files.deleteIfExists(log.file);
        return log;
    }

    Optional<Reason> reason() {
        String text = String.join("\n", lines());
        return SIGNS.stream()
                .filter(sign -> text.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    String tail() {
        List<String> lines = lines();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    }

    private List<String> lines() {
        try {
            // the system's own words may come in another charset; a wrong letter must not hide the message
            return Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            return List.of(unreadable.toString());
        }
    }
}
