package jp.shimon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import jp.shimon.database.StartFailure.Reason;

/** 権限：files and directories for the owner alone, where the file system knows owners. */
final class Permissions {
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Permissions() {}

    static void createFile(Path file) throws IOException {
        Files.createFile(file, isPosix(file) ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0]);
    }

    static void createDirectory(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StartFailure(Reason.NOT_WRITABLE, directory, e.toString(), e);
        }
    }

    /** PostgreSQL refuses a directory of somebody else, in words that reach nobody: so it is asked for beforehand. */
    static void checkOwned(Path directory) {
        try {
            Path probe = Files.createTempFile(directory, "probe", "");
            UserPrincipal me = Files.getOwner(probe);
            Files.delete(probe);
            UserPrincipal owner = Files.getOwner(directory);
            if (!me.equals(owner) && isPosix(directory)) {
                throw new StartFailure(Reason.FOREIGN_OWNER, directory, owner.getName());
            }
        } catch (IOException e) {
            throw new StartFailure(Reason.NOT_WRITABLE, directory, e.toString(), e);
        }
    }

    /** The library lets everybody write where it unpacks; the directory around it keeps them out. */
    static void closeToOthers(Path directory) throws IOException {
        if (isPosix(directory)) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
