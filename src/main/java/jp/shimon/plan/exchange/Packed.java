package jp.shimon.plan.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.shimon.shared.Refused;

/**
 * 中身の検査：開く前に、.xlsx の中に何がどれだけあるか。 Every part is unpacked once and counted, not believed, and thrown away;
 * only then does anybody build a model of it.
 */
final class Packed {

    private static final String BOOK = "xl/workbook.xml";
    private static final String MACROS = "vbaproject.bin";

    private Packed() {}

    static void check(byte[] file) {
        Set<String> names = new HashSet<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (names.size() >= Limits.PARTS || !names.add(name)) {
                    throw refused("parts");
                }
                contents(name);
                total += size(zip, name, Limits.UNPACKED - total);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refused("broken");
        }
        if (!names.contains(BOOK)) {
            throw refused(names.isEmpty() ? "broken" : "type");
        }
    }

    private static void contents(String name) {
        if (name.endsWith(MACROS) || name.contains("macrosheets/")) {
            throw refused("macro");
        }
        if (name.contains("externallinks/")) {
            throw refused("links");
        }
        if (name.startsWith("/") || name.contains("..")) {
            throw refused("broken");
        }
    }

    private static long size(InputStream part, String name, long left) throws IOException {
        long most = name.endsWith("sharedstrings.xml") ? Math.min(left, Limits.STRINGS) : left;
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            if (size > most) {
                throw refused("unpacked", Limits.UNPACKED / 1024 / 1024);
            }
        }
        return size;
    }

    static Refused refused(String what, Object... args) {
        return Refused.invalid("file", "exchange." + what, args);
    }
}
