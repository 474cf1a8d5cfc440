package jp.shimon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** サーバーのプロセス：the postgres that serves a cluster, found through its postmaster.pid. */
record Postmaster(ProcessHandle process) {
    static final String PID_FILE = "postmaster.pid";

    /**
     * Empty if the process is gone or is not a postgres of these binaries: a process id is reused, and a copied
     * directory carries the process id of the server of the original, which must live on.
     */
    static Optional<Postmaster> of(Path cluster, Path binaries) throws IOException {
        Path pidFile = cluster.resolve(PID_FILE);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> isPostgres(process, binaries))
                .map(Postmaster::new);
    }

    private static boolean isPostgres(ProcessHandle process, Path binaries) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(command -> command.getFileName().toString().matches("postgres(\\.exe)?"))
                .filter(command -> command.startsWith(real(binaries)))
                .isPresent();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** Its clients died with the JVM, so the orderly end comes at once; force is for a server that hangs. */
    void stop() {
        process.destroy();
        if (!gone(30)) {
            process.destroyForcibly();
            gone(10);
        }
    }

    boolean gone(int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
