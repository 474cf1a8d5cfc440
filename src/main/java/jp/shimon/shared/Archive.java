package jp.shimon.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * 圧縮されたファイルの検査：何がどれだけ入っているか。 Every part is unpacked once and counted, not believed, and thrown away; only then
 * does anybody build a model of it.
 */
public final class Archive {

    /** なぜ開けないか。 */
    public enum Fault {
        BROKEN,
        /** too many, or one twice */
        PARTS,
        /** far more inside than a file of the office has */
        UNPACKED
    }

    /** 開いてはならないファイル。 */
    public static final class Hostile extends Exception {
        private final Fault fault;

        Hostile(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    private Archive() {}

    /**
     * The names of its parts, in small letters.
     *
     * @param most how many parts there may be
     * @param size how many bytes all of them may have
     * @param sizeOf how many bytes the part of a name may have
     */
    public static Set<String> names(byte[] file, int most, long size, ToLongFunction<String> sizeOf) throws Hostile {
        Set<String> names = new HashSet<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (names.size() >= most || !names.add(name)) {
                    throw new Hostile(Fault.PARTS);
                }
                if (name.startsWith("/") || name.contains("..")) {
                    throw new Hostile(Fault.BROKEN);
                }
                total += unpacked(zip, Math.min(size - total, sizeOf.applyAsLong(name)));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Hostile(Fault.BROKEN);
        }
        if (names.isEmpty()) {
            throw new Hostile(Fault.BROKEN);
        }
        return names;
    }

    private static long unpacked(InputStream part, long most) throws IOException, Hostile {
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            if (size > most) {
                throw new Hostile(Fault.UNPACKED);
            }
        }
        return size;
    }
}
