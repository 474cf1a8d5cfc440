package jp.shimon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * データ領域：{@code data-1} and so on. An initdb that was cut off leaves a directory that looks finished but is not, and
 * may itself live on and clear that directory later: so a finished one carries a mark and no number is used twice.
 */
record Clusters(Path directory) {
    private static final Logger log = LoggerFactory.getLogger(Clusters.class);
    private static final String PREFIX = "data-";
    private static final String MARK = "shimon-complete";

    Optional<Path> finished() throws IOException {
        return all().stream().filter(Clusters::isFinished).findFirst();
    }

    /** The path of a cluster to come. */
    Path next() throws IOException {
        List<Path> all = all();
        return directory.resolve(PREFIX + (all.isEmpty() ? 1 : number(all.get(all.size() - 1)) + 1));
    }

    void removeUnfinished() throws IOException {
        for (Path cluster : all()) {
            if (!isFinished(cluster)) {
                try {
                    FileSystemUtils.deleteRecursively(cluster);
                } catch (IOException stillWrittenTo) {
                    log.info("{} is cleared at a later start: {}", cluster, stillWrittenTo.toString());
                }
            }
        }
    }

    static void markFinished(Path cluster) throws IOException {
        Files.createFile(cluster.resolve(MARK));
    }

    static boolean isFinished(Path cluster) {
        return Files.exists(cluster.resolve(MARK));
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(path -> path.getFileName().toString().matches(PREFIX + "\\d{1,9}"))
                    .sorted(Comparator.comparingInt(Clusters::number))
                    .toList();
        }
    }

    private static int number(Path cluster) {
        return Integer.parseInt(cluster.getFileName().toString().substring(PREFIX.length()));
    }
}
