package jp.shimon.publication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.shimon.errand.ErrandFailed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 公表用フォルダー：one folder a version, whole or not there. It is written beside its place, brought to the disk and renamed; what
 * stands there already is left as it is, and never overwritten.
 */
@Component
class PublicationFolder {

    private static final Pattern PLAN = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    private final Path root;

    PublicationFolder(@Value("${shimon.publication.dir}") String dir) {
        this.root = Path.of(dir).toAbsolutePath().normalize();
    }

    /** {@code v3} */
    static String name(int no) {
        return "v" + no;
    }

    /** Where a version is put. A code that is no plain name is refused, so that nothing is written elsewhere. */
    Path place(String plan, int no) {
        if (!PLAN.matcher(plan).matches()) {
            throw new IllegalArgumentException("not the code of a plan: " + plan);
        }
        return root.resolve(plan).resolve(name(no));
    }

    /** @throws ErrandFailed for another content in its place, and for a disk that does not take it */
    void write(String plan, int no, List<PublicFile> files) {
        Path place = place(plan, no);
        try {
            Files.createDirectories(place.getParent());
            Leftovers.sweep(place);
            if (!there(place)) {
                put(place, files);
            }
        } catch (IOException full) {
            String why = full.getClass().getSimpleName() + " " + full.getMessage();
            throw ErrandFailed.now("errand.failed.unwritable", place.toString(), why);
        }
        PlacedFiles.mustBe(place, files);
    }

    private static boolean there(Path place) {
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    }

    private static void put(Path place, List<PublicFile> files) throws IOException {
        Path draft = place.resolveSibling(Leftovers.prefix(place) + UUID.randomUUID());
        try {
            Files.createDirectory(draft);
            for (PublicFile file : files) {
                write(draft.resolve(file.name()), file.bytes());
            }
            settle(draft);
            move(draft, place);
            settle(Objects.requireNonNull(place.getParent()));
        } finally {
            Leftovers.delete(draft);
        }
    }

    /** Two may come here at once; to the second one the first one's folder stands in the way, and is looked at. */
    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException never) {
            throw never;
        } catch (IOException taken) {
            if (!there(place)) {
                throw taken;
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** The names of a folder reach the disk, too, where the system lets a folder be opened. */
    private static void settle(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
