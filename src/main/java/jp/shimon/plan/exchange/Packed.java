package jp.shimon.plan.exchange;

import java.util.Locale;
import java.util.Set;
import jp.shimon.shared.Archive;
import jp.shimon.shared.Refused;

/** 中身の検査：開く前に、.xlsx の中に何がどれだけあるか。 */
final class Packed {

    private static final String BOOK = "xl/workbook.xml";
    private static final String MACROS = "vbaproject.bin";

    private Packed() {}

    static void check(byte[] file) {
        Set<String> names = names(file);
        if (names.stream().anyMatch(name -> name.endsWith(MACROS) || name.contains("macrosheets/"))) {
            throw refused("macro");
        }
        if (names.stream().anyMatch(name -> name.contains("externallinks/"))) {
            throw refused("links");
        }
        if (!names.contains(BOOK)) {
            throw refused("type");
        }
    }

    private static Set<String> names(byte[] file) {
        try {
            return Archive.names(
                    file,
                    Limits.PARTS,
                    Limits.UNPACKED,
                    name -> name.endsWith("sharedstrings.xml") ? Limits.STRINGS : Limits.UNPACKED);
        } catch (Archive.Hostile hostile) {
            throw refused(hostile.fault().name().toLowerCase(Locale.ROOT), Limits.UNPACKED / 1024 / 1024);
        }
    }

    static Refused refused(String what, Object... args) {
        return Refused.invalid("file", "exchange." + what, args);
    }
}
