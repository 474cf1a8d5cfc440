package jp.shimon.publication;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.document.Document;
import jp.shimon.document.Extracts;
import jp.shimon.plan.DecidedVersion;
import jp.shimon.shared.ProgramVersion;
import jp.shimon.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 保存した抄録：made once, and put out byte for byte for ever, whatever the record's names or the program become. */
@Component
class PublicationFiles {

    private final JdbcClient jdbc;
    private final PublicationFacts facts;
    private final Extracts extracts;
    private final Office office;

    PublicationFiles(JdbcClient jdbc, PublicationFacts facts, Extracts extracts, Office office) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.extracts = extracts;
        this.office = office;
    }

    /** The kept files; before they were made, some drawn now. */
    List<PublicFile> of(DecidedVersion version) {
        List<PublicFile> kept = kept(version.id());
        return kept.isEmpty() ? drawn(version) : kept;
    }

    /** Versions of which the files are kept. */
    Set<UUID> complete() {
        return jdbc.sql("select version_id from publication_file where name = ?")
                .param(PublicFile.MANIFEST)
                .query(UUID.class)
                .set();
    }

    /** Keeps all of them or none; whoever comes second changes nothing and is answered what the first one kept. */
    @Transactional
    public List<PublicFile> keep(DecidedVersion version) {
        List<PublicFile> before = kept(version.id());
        if (!before.isEmpty()) {
            return before;
        }
        // two that draw at the same time must not keep one half each
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 21))")
                .param(version.id().toString())
                .query((row, n) -> n)
                .list();
        if (kept(version.id()).isEmpty()) {
            drawn(version).forEach(file -> keep(version, file));
        }
        return kept(version.id());
    }

    private void keep(DecidedVersion version, PublicFile file) {
        jdbc.sql("insert into publication_file (version_id, name, bytes, sha256, made_at, program_version)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        version.id(),
                        file.name(),
                        file.bytes(),
                        file.sha256(),
                        office.now().atOffset(ZoneOffset.UTC),
                        ProgramVersion.current())
                .update();
    }

    private List<PublicFile> drawn(DecidedVersion version) {
        return extracts.of(facts.of(version)).stream()
                .map(PublicationFiles::file)
                .sorted()
                .toList();
    }

    private static PublicFile file(Document document) {
        return new PublicFile(document.fileName(), document.bytes(), Sha256.of(document.bytes()));
    }

    private List<PublicFile> kept(UUID version) {
        return jdbc
                .sql("select name, bytes, sha256 from publication_file where version_id = ?")
                .param(version)
                .query((row, n) ->
                        new PublicFile(row.getString("name"), row.getBytes("bytes"), row.getString("sha256")))
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
