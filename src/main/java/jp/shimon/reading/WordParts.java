package jp.shimon.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * .docx の部品：本文、ヘッダー、フッター。 Every part is unpacked once and counted, not believed; only those that are read are
 * kept, and nobody builds a model of them.
 */
final class WordParts {

    private static final String DOCUMENT = "word/document.xml";
    private static final Pattern EDGE = Pattern.compile("word/(?:header|footer)\\d{0,3}\\.xml");

    private final Map<String, byte[]> kept = new TreeMap<>();
    private long total;

    private WordParts() {}

    static Map<String, byte[]> of(byte[] file) {
        WordParts parts = new WordParts();
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (names.size() >= Limits.PARTS || !names.add(name)) {
                    throw SourceRows.refused("reading.parts");
                }
                parts.take(name, zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw SourceRows.refused("reading.broken");
        }
        if (!parts.kept.containsKey(DOCUMENT)) {
            throw SourceRows.refused(names.isEmpty() ? "reading.broken" : "reading.type");
        }
        return parts.kept;
    }

    private void take(String name, InputStream zip) throws IOException {
        if (name.endsWith("vbaproject.bin") || name.contains("vbadata.xml")) {
            throw SourceRows.refused("reading.macro");
        }
        if (name.startsWith("/") || name.contains("..")) {
            throw SourceRows.refused("reading.broken");
        }
        boolean read = name.equals(DOCUMENT) || EDGE.matcher(name).matches();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            total += n;
            if (total > Limits.UNPACKED || (read && bytes.size() + n > Limits.DOCUMENT)) {
                throw SourceRows.refused("reading.unpacked", Limits.UNPACKED / 1024 / 1024);
            }
            if (read) {
                bytes.write(buffer, 0, n);
            }
        }
        if (read) {
            kept.put(name, bytes.toByteArray());
        }
    }
}
