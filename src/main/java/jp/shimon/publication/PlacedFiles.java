package jp.shimon.publication;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.errand.ErrandFailed;

/** 置かれているもの：compared with what should stand there, name by name and byte by byte. */
final class PlacedFiles {

    private PlacedFiles() {}

    /** @throws ErrandFailed for good, naming what differs */
    static void mustBe(Path place, List<PublicFile> files) {
        try {
            TreeSet<String> differing = differing(place, files);
            if (!differing.isEmpty()) {
                throw ErrandFailed.forGood(
                        "errand.failed.otherContent", place.toString(), String.join(", ", differing));
            }
        } catch (IOException unreadable) {
            String why = unreadable.getClass().getSimpleName() + " " + unreadable.getMessage();
            throw ErrandFailed.now("errand.failed.unwritable", place.toString(), why);
        }
    }

    private static TreeSet<String> differing(Path place, List<PublicFile> files) throws IOException {
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return new TreeSet<>(List.of(String.valueOf(place.getFileName())));
        }
        TreeMap<String, PublicFile> missing = files.stream()
                .collect(Collectors.toMap(PublicFile::name, Function.identity(), (a, b) -> a, TreeMap::new));
        TreeSet<String> differing = new TreeSet<>();
        try (DirectoryStream<Path> there = Files.newDirectoryStream(place)) {
            for (Path path : there) {
                String name = Objects.requireNonNull(path.getFileName()).toString();
                PublicFile file = missing.remove(name);
                if (file == null || !same(path, file)) {
                    differing.add(name);
                }
            }
        }
        differing.addAll(missing.keySet());
        return differing;
    }

    private static boolean same(Path path, PublicFile file) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && Files.size(path) == file.bytes().length
                && Arrays.equals(Files.readAllBytes(path), file.bytes());
    }
}
