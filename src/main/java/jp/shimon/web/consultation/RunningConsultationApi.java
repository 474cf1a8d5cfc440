package jp.shimon.web.consultation;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import jp.shimon.consultation.BundleForm;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.OnPaper;
import jp.shimon.identity.Person;
import jp.shimon.process.RunningCases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 諮問済みの議題の登録。 */
@RestController
@RequestMapping("/api/consultations/running")
class RunningConsultationApi {

    private static final OnPaper NOTHING = new OnPaper(null, null, null);

    private final RunningCases running;
    private final Consultations consultations;

    RunningConsultationApi(RunningCases running, Consultations consultations) {
        this.running = running;
        this.consultations = consultations;
    }

    /** As for a bundle, and what its letter says. */
    record RunningForm(
            @Nullable String committee,
            @Nullable String title,
            @Nullable String lead,
            @Nullable Integer baseYear,
            @Nullable Integer agendaNo,
            @Nullable Integer exhibitNo,
            @Nullable List<String> changes,
            @Nullable OnPaper issued) {

        BundleForm bundle() {
            return new BundleForm(committee, title, lead, baseYear, agendaNo, exhibitNo, changes);
        }
    }

    @PostMapping
    ResponseEntity<ConsultationJson> enter(@RequestBody RunningForm form, Person person) {
        ConsultationId id =
                running.enterIssued(form.bundle(), Objects.requireNonNullElse(form.issued(), NOTHING), person);
        return ResponseEntity.created(URI.create("/api/consultations/" + id))
                .body(ConsultationJson.from(consultations.view(id)));
    }
}
