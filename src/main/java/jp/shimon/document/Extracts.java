package jp.shimon.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import jp.shimon.shared.Sha256;
import org.springframework.stereotype.Component;

/**
 * 公表用の抄録のファイル：a page with its style, a table, the same as data, and a list of all with their digests. Made from the
 * facts alone: neither the clock nor chance is asked, so the same version gives the same bytes.
 */
@Component
public class Extracts {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writer(printer());

    /** 一覧。 */
    record Manifest(String plan, int version, List<Listed> files) {}

    /** 一覧の一つ。 */
    record Listed(String name, int size, String sha256) {}

    /** index.html, style.css, changes.csv, changes.json and manifest.json. */
    public List<Document> of(ExtractFacts facts) {
        Extract extract = ExtractOf.of(facts);
        List<Document> files = new ArrayList<>();
        files.add(text("index.html", "text/html", ExtractPage.of(extract)));
        files.add(text("style.css", "text/css", Resources.text("/templates/publication/style.css")));
        files.add(new Document(ExtractCsv.of(extract), "text/csv;charset=UTF-8", "changes.csv"));
        files.add(json("changes.json", extract));
        List<Listed> listed = files.stream()
                .map(file -> new Listed(file.fileName(), file.bytes().length, Sha256.of(file.bytes())))
                .toList();
        files.add(json("manifest.json", new Manifest(extract.plan(), extract.version(), listed)));
        return List.copyOf(files);
    }

    private static Document text(String name, String type, String text) {
        return new Document(text.getBytes(UTF_8), type + ";charset=UTF-8", name);
    }

    private static Document json(String name, Object value) {
        try {
            return text(name, "application/json", JSON.writeValueAsString(value) + "\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With the same line ends on every machine. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
