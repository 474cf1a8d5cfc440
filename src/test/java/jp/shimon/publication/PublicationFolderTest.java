package jp.shimon.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.shimon.errand.ErrandFailed;
import jp.shimon.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 公表用フォルダー：全部そろって置かれるか、置かれないか。あるものは上書きしない。 */
class PublicationFolderTest {

    private static final String PLAN = "gyoukaku-7";
    private static final List<PublicFile> FILES =
            List.of(file("changes.csv", "番号"), file("index.html", "<h1>変更</h1>"), file("manifest.json", "{}"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path disk;

    @SuppressWarnings("NullAway.Init")
    private PublicationFolder folder;

    @SuppressWarnings("NullAway.Init")
    private Path place;

    @BeforeEach
    void aDisk() {
        folder = new PublicationFolder(disk.resolve("koho").toString());
        place = disk.resolve("koho").resolve(PLAN).resolve("v2");
    }

    @Test
    void theFolderIsWholeAndNothingElseIsLeftBeside() throws IOException {
        folder.write(PLAN, 2, FILES);

        assertThat(names(place)).containsExactly("changes.csv", "index.html", "manifest.json");
        assertThat(Files.readString(place.resolve("index.html"))).isEqualTo("<h1>変更</h1>");
        assertThat(names(place.getParent())).containsExactly("v2");
    }

    @Test
    void theSameAgainIsLeftAsItIs() throws IOException {
        folder.write(PLAN, 2, FILES);
        FileTime before = Files.getLastModifiedTime(place.resolve("index.html"));
        Files.setLastModifiedTime(place, FileTime.from(Instant.EPOCH));

        folder.write(PLAN, 2, FILES);

        assertThat(Files.getLastModifiedTime(place.resolve("index.html"))).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(place)).isEqualTo(FileTime.from(Instant.EPOCH));
    }

    @Test
    void whatSomebodyChangedThereIsNamedAndNotOverwritten() throws IOException {
        folder.write(PLAN, 2, FILES);
        Files.writeString(place.resolve("index.html"), "<h1>直した</h1>");
        Files.writeString(place.resolve("memo.txt"), "広報");
        Files.delete(place.resolve("changes.csv"));

        assertThatThrownBy(() -> folder.write(PLAN, 2, FILES))
                .isInstanceOf(ErrandFailed.class)
                .hasMessageContaining("changes.csv, index.html, memo.txt")
                .hasMessageContaining("上書きはしません");
        assertThat(Files.readString(place.resolve("index.html"))).isEqualTo("<h1>直した</h1>");
        assertThat(names(place.getParent())).containsExactly("v2");
    }

    @Test
    void whatAKilledWriterLeftIsSweptAwayLaterAndDoesNotDisturb() throws IOException {
        Path old = draft("old", Duration.ofHours(2));
        Path fresh = draft("fresh", Duration.ofMinutes(1)); // perhaps another node at this moment

        folder.write(PLAN, 2, FILES);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(names(place)).hasSize(3);
    }

    private Path draft(String name, Duration ago) throws IOException {
        Path draft = Files.createDirectories(place.resolveSibling(Leftovers.prefix(place) + name));
        Files.writeString(draft.resolve("index.html"), "<h1>変");
        Files.setLastModifiedTime(draft, FileTime.from(Instant.now().minus(ago)));
        return draft;
    }

    @Test
    void eightNodesAtOnceLeaveOneWholeFolder() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        Callable<Boolean> node = () -> {
            folder.write(PLAN, 2, FILES);
            return true;
        };
        try {
            for (Future<Boolean> written : nodes.invokeAll(Collections.nCopies(8, node))) {
                assertThat(written.get()).isTrue();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(names(place)).hasSize(3);
        assertThat(names(place.getParent())).containsExactly("v2");
    }

    @Test
    void aDiskThatDoesNotTakeItIsSaidWithThePlace() throws IOException {
        Files.writeString(disk.resolve("koho"), "no folder");

        assertThatThrownBy(() -> folder.write(PLAN, 2, FILES))
                .isInstanceOf(ErrandFailed.class)
                .hasMessageContaining(place.toString())
                .hasMessageContaining("書き込みの権限と空き容量");
        Files.delete(disk.resolve("koho"));
        assertThatCode(() -> folder.write(PLAN, 2, FILES)).doesNotThrowAnyException();
    }

    @Test
    void aDiskThatIsFullInTheMiddleLeavesNoHalfFolder() throws IOException {
        List<PublicFile> tooMuch = new ArrayList<>(FILES);
        tooMuch.add(file("no/such/folder.html", "x"));

        assertThatThrownBy(() -> folder.write(PLAN, 2, tooMuch)).isInstanceOf(ErrandFailed.class);

        assertThat(place).doesNotExist();
        assertThat(names(place.getParent())).isEmpty();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNotTouched() throws IOException {
        Files.createDirectories(place.getParent());
        Files.writeString(place, "古い版");

        assertThatThrownBy(() -> folder.write(PLAN, 2, FILES))
                .isInstanceOf(ErrandFailed.class)
                .hasMessageContaining("v2");
        assertThat(Files.readString(place)).isEqualTo("古い版");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../koho2", "a/b", "/proc/koho", "", "計画", "a\\b", "a\0b"})
    void nothingIsWrittenOutsideTheFolder(String code) {
        assertThatThrownBy(() -> folder.write(code, 2, FILES)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PublicFile file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PublicFile(name, bytes, Sha256.of(bytes));
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
