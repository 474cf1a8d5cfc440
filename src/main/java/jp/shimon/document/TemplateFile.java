package jp.shimon.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.shimon.shared.Archive;
import jp.shimon.shared.Refused;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** ひな形のファイルの検査：plain Word, nothing that runs, nothing that is fetched from elsewhere. */
final class TemplateFile {

    static final int MOST = 5 * 1024 * 1024;

    private static final long UNPACKED = 24L * 1024 * 1024;
    private static final int PARTS = 300;
    private static final String TEXT = "word/document.xml";
    private static final Logger LOG = LoggerFactory.getLogger(TemplateFile.class);

    private TemplateFile() {}

    /** @throws Refused INVALID with a sentence, whatever the bytes are */
    static void check(byte[] file) {
        packed(file);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            for (PackagePart part : parts.getParts()) {
                contents(part);
            }
            parts.getRelationships().forEach(TemplateFile::outside);
            parts.revert();
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | RuntimeException broken) {
            throw broken(broken);
        }
    }

    private static void packed(byte[] file) {
        if (file.length == 0) {
            throw refused("empty");
        }
        if (file.length > MOST) {
            throw refused("size", MOST / 1024 / 1024);
        }
        if (file[0] == (byte) 0xD0) {
            throw refused("old");
        }
        if (file[0] != 'P') {
            throw refused("type");
        }
        Set<String> names = names(file);
        if (names.stream().anyMatch(name -> name.contains("vba") || name.contains("activex"))) {
            throw refused("macro");
        }
        if (names.stream().anyMatch(name -> name.contains("embeddings/") || name.contains("oleobject"))) {
            throw refused("embedded");
        }
        if (!names.contains(TEXT)) {
            throw refused("type");
        }
    }

    private static Set<String> names(byte[] file) {
        try {
            return Archive.names(file, PARTS, UNPACKED, name -> UNPACKED);
        } catch (Archive.Hostile hostile) {
            throw refused(hostile.fault().name().toLowerCase(Locale.ROOT), UNPACKED / 1024 / 1024);
        }
    }

    private static void contents(PackagePart part) throws IOException, OpenXML4JException {
        String type = part.getContentType().toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled") || type.contains("vba") || type.contains("activex")) {
            throw refused("macro");
        }
        if (type.contains("oleobject") || type.contains("afchunk")) {
            throw refused("embedded");
        }
        if (!part.isRelationshipPart()) {
            part.getRelationships().forEach(TemplateFile::outside);
        }
        // what the file calls itself bears no field, and cannot be read as a part
        if (type.endsWith("xml") && !(part instanceof PackagePropertiesPart)) {
            written(TemplateFields.of(part.getInputStream()));
        }
    }

    private static void written(TemplateFields fields) {
        if (!fields.strange().isEmpty()) {
            throw refused("field", fields.strange().iterator().next(), String.join("、", TemplateFields.PLAIN));
        }
        if (fields.tracked()) {
            throw refused("tracked");
        }
        if (fields.commented()) {
            throw refused("commented");
        }
    }

    /** A link that a reader follows is no harm; whatever Word fetches by itself is. */
    private static void outside(PackageRelationship to) {
        String kind = to.getRelationshipType();
        if (kind.endsWith("/aFChunk") || kind.endsWith("/oleObject") || kind.endsWith("/package")) {
            throw refused("embedded");
        }
        if (to.getTargetMode() != TargetMode.EXTERNAL) {
            return;
        }
        if (kind.endsWith("/attachedTemplate")) {
            throw refused("attached", to.getTargetURI());
        }
        boolean link = kind.endsWith("/hyperlink")
                && List.of("http", "https", "mailto")
                        .contains(String.valueOf(to.getTargetURI().getScheme()));
        if (!link) {
            throw refused("outside", to.getTargetURI());
        }
    }

    static Refused broken(Throwable why) {
        LOG.info("a template that cannot be read: {}", why.getClass().getSimpleName());
        return refused("broken");
    }

    static Refused refused(String what, Object... args) {
        return Refused.invalid("file", "template." + what, args);
    }
}
