package jp.shimon.web.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.Imported;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Staged;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** 取込み：the plan and its past results, two rooms in one transaction. */
@Component
class PlanImports {

    private final Plans plans;
    private final ResultImport results;
    private final Before.Taker before;
    private final ObjectMapper json;

    PlanImports(Plans plans, ResultImport results, Before.Taker before, ObjectMapper json) {
        this.plans = plans;
        this.results = results;
        this.before = before;
        this.json = json;
    }

    /** With {@code dryRun} everything is tried and nothing stays. */
    @Transactional
    public Imported add(PlanForm form, Person by, boolean dryRun) {
        forSecretariat(by);
        Imported imported = plans.add(form, by);
        int stored = results.store(imported, form, by);
        if (!imported.isNew() && stored == 0) {
            throw Refused.conflict("import.nothingNew", imported.code());
        }
        if (dryRun) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return imported;
    }

    /** What an import would do: tried as a whole, told, and undone. */
    @Transactional
    public ImportPreview preview(PlanForm form, Person by) {
        forSecretariat(by);
        try {
            return tried(form, by);
        } finally {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    private ImportPreview tried(PlanForm form, Person by) {
        Before was = before.take(form.code());
        Imported imported = plans.add(form, by);
        int stored = results.store(imported, form, by);
        return new Previewing(was, form).preview(imported.isNew() || stored > 0);
    }

    /** Keeps a form until somebody who has seen its preview confirms it. */
    public UUID stage(PlanForm form, ImportPreview seen, Person by) {
        return plans.stage(form, digest(seen), by);
    }

    /**
     * Stores exactly what was seen.
     *
     * @throws Refused CONFLICT when the plan has moved since, so that it would be something else
     */
    @Transactional
    public Imported confirm(UUID id, Person by) {
        forSecretariat(by);
        Staged staged = plans.staged(id, by);
        PlanForm form = staged.form();
        if (form.code() != null) {
            plans.lockIfKnown(form.code());
        }
        Before was = before.take(form.code());
        Imported imported = plans.add(form, by);
        int stored = results.store(imported, form, by);
        ImportPreview now = new Previewing(was, form).preview(imported.isNew() || stored > 0);
        if (!digest(now).equals(staged.digest())) {
            throw Refused.conflict("import.moved");
        }
        return imported;
    }

    static void forSecretariat(Person by) {
        if (!by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("import.secretariatOnly");
        }
    }

    private String digest(ImportPreview preview) {
        try {
            byte[] text = json.writeValueAsString(preview).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
