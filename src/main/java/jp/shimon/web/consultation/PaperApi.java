package jp.shimon.web.consultation;

import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Paper;
import jp.shimon.document.Document;
import jp.shimon.document.Documents;
import jp.shimon.web.page.PaperAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 資料n：over REST, and for who is signed in to the pages. From issue on always the frozen content. */
@RestController
class PaperApi {

    private final Consultations consultations;
    private final Documents documents;

    PaperApi(Consultations consultations, Documents documents) {
        this.consultations = consultations;
        this.documents = documents;
    }

    @GetMapping({"/api/consultations/{id}/paper.docx", "/consultations/{id}/paper.docx"})
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        Paper paper = paper(id);
        return answer(paper, documents.docx(paper));
    }

    @GetMapping({"/api/consultations/{id}/paper.pdf", "/consultations/{id}/paper.pdf"})
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Paper paper = paper(id);
        return answer(paper, documents.pdf(paper));
    }

    @GetMapping({"/api/consultations/{id}/paper.html", "/consultations/{id}/paper.html"})
    ResponseEntity<byte[]> html(@PathVariable UUID id) {
        Paper paper = paper(id);
        return answer(paper, documents.html(paper));
    }

    @GetMapping({"/api/consultations/{id}/paper.json", "/consultations/{id}/paper.json"})
    ResponseEntity<byte[]> json(@PathVariable UUID id) {
        Paper paper = paper(id);
        return answer(paper, documents.json(paper));
    }

    private Paper paper(UUID id) {
        return consultations.paper(new ConsultationId(id));
    }

    private static ResponseEntity<byte[]> answer(Paper paper, Document document) {
        ResponseEntity.BodyBuilder answer = PaperAnswer.to(document);
        String digest = paper.digest();
        if (digest != null) {
            byte[] bytes = HexFormat.of().parseHex(digest);
            answer.eTag(digest)
                    .header("Digest", "sha-256=" + Base64.getEncoder().encodeToString(bytes));
        }
        return answer.body(document.bytes());
    }
}
