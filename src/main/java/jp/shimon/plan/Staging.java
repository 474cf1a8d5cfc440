package jp.shimon.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;

/** 取込みの預かり：preview and confirmation are two requests, and what lies between them lies here. */
@Component
class Staging {

    private static final Duration KEPT = Duration.ofHours(2);

    private final StagedImportRepository staged;
    private final ObjectMapper json;
    private final Office office;

    Staging(StagedImportRepository staged, ObjectMapper json, Office office) {
        this.staged = staged;
        this.json = json;
        this.office = office;
    }

    UUID keep(PlanForm form, String digest, Person by) {
        staged.forgetExpired(office.now());
        try {
            return staged.save(new StagedImport(
                            by.username(),
                            json.writeValueAsString(form),
                            digest,
                            office.now(),
                            office.now().plus(KEPT)))
                    .id();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Once. @throws Refused NOT_FOUND for anybody but its owner, after its time, and the second time */
    Staged take(UUID id, Person by) {
        StagedImport found = staged.findById(id)
                .filter(kept -> kept.isFor(by.username(), office.now()))
                .filter(kept -> staged.take(id) == 1)
                .orElseThrow(() -> Refused.notFound("import.notStaged"));
        try {
            return new Staged(json.readValue(found.form(), PlanForm.class), found.digest());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
