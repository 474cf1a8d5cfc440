package jp.shimon.document;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Paper;
import jp.shimon.document.Letters.Form;
import jp.shimon.shared.ProgramVersion;
import jp.shimon.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 保存した資料のファイル：made once of the frozen content, and handed out byte for byte for ever, whatever the program
 * becomes.
 */
@Component
public class PaperFiles {

    /** Their PDF takes two seconds. */
    static final int MANY = 30;

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Office office;

    PaperFiles(JdbcClient jdbc, Documents documents, Office office) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.office = office;
    }

    /** The kept file of an issued paper; before it was made, and before issue, one drawn now. */
    public Document file(Paper paper, Form form) {
        return kept(paper, form).orElseGet(() -> documents.of(paper, form));
    }

    /** As {@link #file}, unless there are so many items that nobody should wait for it. */
    public Optional<Document> atOnce(Paper paper, Form form) {
        int items = paper.content().sections().stream()
                .mapToInt(section -> section.items().size())
                .sum();
        return items > MANY ? kept(paper, form) : Optional.of(file(paper, form));
    }

    private Optional<Document> kept(Paper paper, Form form) {
        Optional<byte[]> kept = paper.digest() == null ? Optional.empty() : bytes(paper, form);
        return kept.map(bytes -> documents.kept(bytes, paper, form));
    }

    private Optional<byte[]> bytes(Paper paper, Form form) {
        return jdbc.sql(
                        "select bytes from paper_file where consultation_id = ? and correction = ? and state = ? and form = ?")
                .params(
                        paper.consultation().value(),
                        paper.content().correctionNo(),
                        PaperState.of(paper).name(),
                        form.name())
                .query(byte[].class)
                .optional();
    }

    /** What is kept of a paper, in the order in which it came to be. */
    public List<KeptPaper> of(ConsultationId consultation) {
        return jdbc.sql("select correction, state, form, length(bytes) as size, sha256, content_digest, made_at,"
                        + " program_version from paper_file where consultation_id = ?"
                        + " order by correction, state desc, form desc")
                .param(consultation.value())
                .query((row, n) -> new KeptPaper(
                        row.getInt("correction"),
                        PaperState.valueOf(row.getString("state")),
                        Form.valueOf(row.getString("form")),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getString("content_digest"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("program_version")))
                .list();
    }

    /** 揃った資料。 One version of the paper of a consultation of which every form is kept. */
    record Complete(UUID consultation, int correction) {}

    Set<Complete> complete(PaperState state) {
        return jdbc.sql("select consultation_id, correction from paper_file where state = ?"
                        + " group by consultation_id, correction having count(*) = ?")
                .params(state.name(), Form.values().length)
                .query((row, n) -> new Complete(row.getObject(1, UUID.class), row.getInt(2)))
                .set();
    }

    /** Draws what is not kept yet and keeps it; whoever comes second changes nothing. */
    void keep(Paper paper, String digest) {
        Set<Form> there = of(paper.consultation()).stream()
                .filter(kept -> kept.state() == PaperState.of(paper))
                .filter(kept -> kept.correction() == paper.content().correctionNo())
                .map(KeptPaper::form)
                .collect(Collectors.toSet());
        Stream.of(Form.values())
                .filter(form -> !there.contains(form))
                .forEach(form ->
                        keep(paper, digest, form, documents.of(paper, form).bytes()));
    }

    private void keep(Paper paper, String digest, Form form, byte[] bytes) {
        jdbc.sql("insert into paper_file (consultation_id, state, form, bytes, sha256, content_digest, made_at,"
                        + " program_version, correction) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        paper.consultation().value(),
                        PaperState.of(paper).name(),
                        form.name(),
                        bytes,
                        Sha256.of(bytes),
                        digest,
                        office.now().atOffset(ZoneOffset.UTC),
                        ProgramVersion.current(),
                        paper.content().correctionNo())
                .update();
    }
}
