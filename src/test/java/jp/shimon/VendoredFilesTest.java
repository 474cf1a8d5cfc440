package jp.shimon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 同梱ファイル: what is shipped of others is byte for byte what the lock says, nothing less and nothing more. */
class VendoredFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path LOCK = RESOURCES.resolve("static/vendor/vendor.lock");
    private static final Pattern FONT_FILE = Pattern.compile("url\\(\\./(files/[^)]+)\\)");

    @Test
    void everyShippedFileIsLocked() throws IOException {
        var shipped = new TreeMap<String, String>();
        shipped.putAll(digests(RESOURCES.resolve("static/vendor")));
        shipped.putAll(digests(RESOURCES.resolve("fonts")));

        assertThat(shipped).isNotEmpty().isEqualTo(locked());
    }

    @Test
    void everyPackageBringsItsLicence() throws IOException {
        for (var folder : new String[] {"biz-udpgothic", "bpmn-js", "design-tokens"}) {
            assertThat(RESOURCES.resolve("static/vendor/" + folder + "/LICENSE"))
                    .isNotEmptyFile();
        }
        assertThat(RESOURCES.resolve("fonts/OFL.txt")).content(UTF_8).contains("SIL OPEN FONT LICENSE");
    }

    @Test
    void theStylesheetsOfTheFontNameOnlyFilesThatAreThere() throws IOException {
        var folder = RESOURCES.resolve("static/vendor/biz-udpgothic");
        for (var sheet : new String[] {"400.css", "700.css"}) {
            var files =
                    FONT_FILE.matcher(Files.readString(folder.resolve(sheet))).results();
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(folder.resolve(file.group(1))).exists());
        }
    }

    private static Map<String, String> locked() throws IOException {
        var locked = new TreeMap<String, String>();
        for (var line : Files.readAllLines(LOCK)) {
            if (!line.startsWith("#")) {
                var columns = line.split(" {2}");
                assertThat(columns).as("digest, file, package, licence").hasSize(4);
                locked.put(columns[1], columns[0]);
            }
        }
        return locked;
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.equals(LOCK)) {
                    found.put(RESOURCES.relativize(file).toString().replace('\\', '/'), digest(file));
                }
            }
        }
        return found;
    }

    private static String digest(Path file) throws IOException {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
