package jp.shimon.web.consultation;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jp.shimon.consultation.BundleForm;
import jp.shimon.consultation.ConsultationHead;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.PaperCorrections;
import jp.shimon.identity.Person;
import jp.shimon.process.Cases;
import jp.shimon.process.Reissuing;
import jp.shimon.shared.Cursor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 諮問。 */
@RestController
@RequestMapping("/api/consultations")
class ConsultationApi {

    private static final int MOST = 1000;

    private final Cases cases;
    private final Reissuing reissuing;
    private final Consultations consultations;
    private final PaperCorrections corrections;

    ConsultationApi(Cases cases, Reissuing reissuing, Consultations consultations, PaperCorrections corrections) {
        this.cases = cases;
        this.reissuing = reissuing;
        this.consultations = consultations;
        this.corrections = corrections;
    }

    @PostMapping
    ResponseEntity<ConsultationJson> bundle(@RequestBody BundleForm form, Person person) {
        ConsultationId id = cases.bundle(form, person);
        return ResponseEntity.created(URI.create("/api/consultations/" + id))
                .body(ConsultationJson.from(consultations.view(id)));
    }

    @GetMapping
    List<ConsultationJson.Listed> newest(
            @RequestParam(defaultValue = "200") int limit, @RequestParam(defaultValue = "") String after) {
        List<ConsultationHead> heads = consultations.newest(MOST);
        return new Cursor(limit, after)
                .page(heads, head -> head.id().toString()).stream()
                        .map(ConsultationJson.Listed::from)
                        .toList();
    }

    @GetMapping("/{id}")
    ConsultationJson consultation(@PathVariable UUID id) {
        return json(new ConsultationId(id));
    }

    /** 資料を訂正する。 A new version of the paper beside the one that was issued. */
    @PostMapping("/{id}/paper/corrections")
    ResponseEntity<ConsultationJson> correct(
            @PathVariable UUID id, @RequestBody CorrectionJson correction, Person person) {
        ConsultationId consultation = new ConsultationId(id);
        reissuing.admit(consultation, person);
        int no = reissuing.correct(consultation, correction.form(), person).no();
        return ResponseEntity.created(URI.create("/api/consultations/" + id + "/paper.json?correction=" + no))
                .body(json(consultation));
    }

    private ConsultationJson json(ConsultationId id) {
        return ConsultationJson.from(consultations.view(id), corrections.of(id));
    }
}
