package jp.shimon.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** 異体字・送り仮名の表：a line is what is searched, then how it may be written. */
final class Variants {

    private final Map<String, String> plainByWritten;
    private final int longest;

    private Variants(Map<String, String> plainByWritten) {
        this.plainByWritten = plainByWritten;
        this.longest =
                plainByWritten.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Variants read(String resource) {
        Map<String, String> plain = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Variants.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] written = line.split(" ");
                for (int i = 1; i < written.length; i++) {
                    plain.put(written[i], written[0]);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Variants(Map.copyOf(plain));
    }

    Map<String, String> all() {
        return plainByWritten;
    }

    String plain(String written) {
        return plainByWritten.getOrDefault(written, written);
    }

    /** The longest entry that begins at a place of the text; empty for none. */
    String longestAt(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 1; length--) {
            String written = text.substring(at, at + length);
            if (plainByWritten.containsKey(written)) {
                return written;
            }
        }
        return "";
    }

    @Override
    public int hashCode() {
        return plainByWritten.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Variants variants && variants.plainByWritten.equals(plainByWritten);
    }
}
