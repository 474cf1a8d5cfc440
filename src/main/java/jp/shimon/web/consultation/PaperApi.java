package jp.shimon.web.consultation;

import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperCorrections;
import jp.shimon.document.Bookbindery;
import jp.shimon.document.Document;
import jp.shimon.document.Documents;
import jp.shimon.document.Letters.Form;
import jp.shimon.document.PaperFiles;
import jp.shimon.document.PaperState;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sha256;
import jp.shimon.shared.Texts;
import jp.shimon.web.page.PaperAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * 資料n：over REST, and for who is signed in to the pages. From issue on always the frozen content, and the file that was made of
 * it once. {@code state}: as it was {@code issued}, or as it is since it was {@code decided}; without it, as it is now.
 * {@code correction}: 0 as it was issued, 1 … as it was corrected then; without it, the newest.
 */
@RestController
class PaperApi {

    /** 求める版：{@code state} and {@code correction} of the address. */
    record Asked(@Nullable String state, @Nullable String correction) {}

    private final Consultations consultations;
    private final PaperCorrections corrections;
    private final Documents documents;
    private final PaperFiles files;
    private final Bookbindery bindery;

    PaperApi(
            Consultations consultations,
            PaperCorrections corrections,
            Documents documents,
            PaperFiles files,
            Bookbindery bindery) {
        this.bindery = bindery;
        this.consultations = consultations;
        this.corrections = corrections;
        this.documents = documents;
        this.files = files;
    }

    @GetMapping({"/api/consultations/{id}/paper.docx", "/consultations/{id}/paper.docx"})
    ResponseEntity<byte[]> docx(@PathVariable UUID id, Asked asked) {
        return file(paper(id, asked), Form.DOCX);
    }

    @GetMapping("/api/consultations/{id}/paper.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Asked asked) {
        return file(paper(id, asked), Form.PDF);
    }

    /** As over REST, but whoever has to wait is shown how long. */
    @GetMapping("/consultations/{id}/paper.pdf")
    ResponseEntity<?> pdfOrProgress(@PathVariable UUID id, Asked asked, Person person) {
        Paper paper = paper(id, asked);
        return files.atOnce(paper, Form.PDF)
                .<ResponseEntity<?>>map(document -> answer(paper, document))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/books/"
                                + bindery.order(person.username(), paper).id()))
                        .build());
    }

    @GetMapping({"/api/consultations/{id}/paper.html", "/consultations/{id}/paper.html"})
    ResponseEntity<byte[]> html(@PathVariable UUID id, Asked asked) {
        return file(paper(id, asked), Form.HTML);
    }

    @GetMapping({"/api/consultations/{id}/paper.json", "/consultations/{id}/paper.json"})
    ResponseEntity<byte[]> json(@PathVariable UUID id, Asked asked) {
        Paper paper = paper(id, asked);
        return answer(paper, documents.json(paper));
    }

    private ResponseEntity<byte[]> file(Paper paper, Form form) {
        return answer(paper, files.file(paper, form));
    }

    private Paper paper(UUID id, Asked asked) {
        Paper paper = version(new ConsultationId(id), asked.correction());
        if (Texts.blank(asked.state())) {
            return paper;
        }
        PaperState state =
                PaperState.at(String.valueOf(asked.state())).orElseThrow(() -> Refused.invalid("state", "paper.state"));
        if (paper.digest() == null) {
            throw Refused.notFound("paper.notIssued");
        }
        if (state == PaperState.DECIDED && paper.draft()) {
            throw Refused.notFound(Texts.blank(asked.correction()) ? "paper.notDecided" : "correction.notDecided");
        }
        return state == PaperState.ISSUED ? paper.asDraft() : paper;
    }

    private Paper version(ConsultationId id, @Nullable String correction) {
        if (Texts.blank(correction)) {
            return consultations.paper(id);
        }
        String typed = String.valueOf(correction).strip();
        if (!typed.matches("\\d{1,6}")) {
            throw Refused.invalid("correction", "integer", typed);
        }
        return corrections.paper(id, Integer.parseInt(typed));
    }

    private static ResponseEntity<byte[]> answer(Paper paper, Document document) {
        ResponseEntity.BodyBuilder answer = PaperAnswer.to(document);
        String digest = paper.digest();
        if (digest != null) {
            answer.eTag(digest)
                    .header("Digest", "sha-256=" + base64(digest))
                    .header("Repr-Digest", "sha-256=:" + base64(Sha256.of(document.bytes())) + ":");
        }
        return answer.body(document.bytes());
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
    }
}
