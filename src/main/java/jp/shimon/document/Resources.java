package jp.shimon.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** 同梱した字形と書式。 */
final class Resources {

    private Resources() {}

    static InputStream open(String path) {
        @Nullable InputStream stream = Resources.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException(path + " is not on the class path");
        }
        return stream;
    }

    static String text(String path) {
        try (InputStream stream = open(path)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
