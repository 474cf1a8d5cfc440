package jp.shimon.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jp.shimon.database.StartFailure.Reason;

/**
 * 組込みデータベース：PostgreSQL as a child of this process, its data kept in one directory.
 *
 * <p>It listens on a free loopback port, with a password that only the owner of the directory can read.
 */
class EmbeddedServer implements AutoCloseable {
    private static final int STOP_SECONDS = 60;

    private final DirectoryLock lock;
    private final EmbeddedPostgres postgres;
    private final Optional<Postmaster> postmaster;
    private final String password;

    private EmbeddedServer(
            DirectoryLock lock, EmbeddedPostgres postgres, Optional<Postmaster> postmaster, String password) {
        this.lock = lock;
        this.postgres = postgres;
        this.postmaster = postmaster;
        this.password = password;
    }

    /** @throws StartFailure with the reason, if one can be told */
    static EmbeddedServer start(Path directory) {
        Permissions.createDirectory(directory);
        Permissions.checkOwned(directory);
        try {
            Permissions.closeToOthers(directory);
            // first of all: whoever looks for an orphan without it would stop a living database
            DirectoryLock lock = DirectoryLock.take(directory);
            try {
                return start(directory, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StartFailure(Reason.UNKNOWN, directory, e.toString(), e);
        }
    }

    private static EmbeddedServer start(Path directory, DirectoryLock lock) throws IOException {
        ServerStart start = ServerStart.prepare(directory);
        EmbeddedPostgres postgres = start.run();
        return new EmbeddedServer(lock, postgres, start.postmaster(), start.password());
    }

    String url() {
        return postgres.getJdbcUrl(ApplicationDatabase.NAME, ApplicationDatabase.NAME);
    }

    String password() {
        return password;
    }

    /** The lock goes last; the library waits five seconds for PostgreSQL, a full buffer takes longer to write. */
    @Override
    public void close() throws IOException {
        try {
            postgres.close();
            postmaster.ifPresent(process -> process.gone(STOP_SECONDS));
        } finally {
            lock.close();
        }
    }
}
