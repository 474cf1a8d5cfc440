package jp.shimon.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import jp.shimon.database.StartFailure.Reason;

/** 起動の一回：one start of the embedded server in a directory that is locked already. */
record ServerStart(Path directory, Binaries binaries, Path cluster, String password, ServerLog log) {
    private static final Duration CLEAN_START = Duration.ofSeconds(30);
    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final long FIRST_START_BYTES = 300_000_000;
    private static final long LATER_START_BYTES = 50_000_000;

    /** Leaves the directory as after an orderly end: no orphan, nothing half-made, a password, space. */
    static ServerStart prepare(Path directory) throws IOException {
        Binaries binaries = new Binaries(directory.resolve("pgbin"));
        Clusters clusters = new Clusters(directory);
        Optional<Path> finished = clusters.finished();
        checkSpace(directory, finished.isPresent() ? LATER_START_BYTES : FIRST_START_BYTES);
        Password password = Password.in(directory);
        if (finished.isPresent()) {
            Permissions.checkOwned(finished.get());
            stopOrphan(finished.get(), binaries);
            if (!password.exists()) {
                throw new StartFailure(
                        Reason.PASSWORD_LOST, directory, password.file().toString());
            }
        }
        binaries.removeHalfUnpacked();
        password.drawUnlessThere();
        Path cluster = finished.isPresent() ? finished.get() : clusters.next();
        clusters.removeUnfinished();
        return new ServerStart(directory, binaries, cluster, password.value(), ServerLog.startNew(directory));
    }

    EmbeddedPostgres run() throws IOException {
        try {
            EmbeddedPostgres postgres = builder().start();
            ApplicationDatabase.createUnlessThere(postgres.getPostgresDatabase(), password);
            return postgres;
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            stopOrphan(cluster, binaries);
            throw explain(e);
        }
    }

    Optional<Postmaster> postmaster() throws IOException {
        return Postmaster.of(cluster, binaries.directory());
    }

    private EmbeddedPostgres.Builder builder() throws IOException {
        Redirect output = Redirect.appendTo(log.file().toFile());
        return ClusterLocale.applyTo(EmbeddedPostgres.builder())
                // later options win over the library's: -A trust, -F, synchronous_commit=off
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", Password.in(directory).file().toString())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("log_checkpoints", "off")
                .setServerConfig("unix_socket_directories", "")
                .setConnectConfig("password", password)
                // a stranger on the port who never answers must not hold the start for ever
                .setConnectConfig("loginTimeout", "5")
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(ServerStart::initialised)
                .setRegisterShutdownHook(false)
                // the library remembers where it unpacked by resolver: an own one, an own place
                .setPgBinaryResolver(
                        (system, machine) -> DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine))
                .setOverrideWorkingDirectory(binaries.directory().toFile())
                // a file, not a pipe: it outlives this process, and it can be read for the reason
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setPGStartupWait(Files.exists(cluster.resolve(Postmaster.PID_FILE)) ? RECOVERY : CLEAN_START)
                .setPort(freePort());
    }

    private static void initialised(File cluster) {
        try {
            if (!Clusters.isFinished(cluster.toPath())) {
                Clusters.markFinished(cluster.toPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StartFailure explain(Throwable cause) {
        Reason reason = log.reason().orElseGet(() -> Reason.of(cause));
        return new StartFailure(reason, directory, (cause.getMessage() + "\n" + log.tail()).strip(), cause);
    }

    private static void stopOrphan(Path cluster, Binaries binaries) throws IOException {
        Postmaster.of(cluster, binaries.directory()).ifPresent(Postmaster::stop);
    }

    private static void checkSpace(Path directory, long needed) throws IOException {
        long usable = Files.getFileStore(directory).getUsableSpace();
        if (usable < needed) {
            throw new StartFailure(Reason.DISK_FULL, directory, usable / 1_000_000 + " MB");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
