package jp.shimon.web.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import jp.shimon.identity.Person;
import jp.shimon.plan.PlanFile;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** ファイルによる計画の取込み。 */
@RestController
class PlanFileApi {

    private final Plans plans;
    private final PlanImports imports;

    PlanFileApi(Plans plans, PlanImports imports) {
        this.plans = plans;
        this.imports = imports;
    }

    /** {@code message} says in a sentence whether anything would change. */
    record Previewed(
            String message,
            List<String> remarks,
            @JsonUnwrapped ImportPreview preview) {}

    @PostMapping(path = "/api/plans/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> add(
            @ModelAttribute PlanUpload upload,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Person person,
            Locale locale) {
        PlanImports.forSecretariat(person);
        PlanFile file = upload.read(plans);
        if (dryRun) {
            ImportPreview preview = file.wording().of(() -> imports.preview(file.form(), person));
            return ResponseEntity.ok(previewed(file, preview, locale));
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(file.wording().of(() -> imports.add(file.form(), person, false)));
    }

    private static Previewed previewed(PlanFile file, ImportPreview preview, Locale locale) {
        String message = Words.of(preview.changes() ? "import.changes" : "import.noChange", locale);
        return new Previewed(
                message,
                file.remarks().stream().map(remark -> Words.of(remark, locale)).toList(),
                preview);
    }
}
