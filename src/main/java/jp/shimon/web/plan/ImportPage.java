package jp.shimon.web.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import jp.shimon.identity.Person;
import jp.shimon.plan.PlanFile;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 取込みの画面：ファイルを選び、何が変わるかを確かめ、それから取り込む。 */
@Page
class ImportPage {

    private static final Set<String> INPUTS =
            Set.of("file", "code", "name", "years", "inForceFrom", "decidedOn", "cause");

    private final Plans plans;
    private final PlanImports imports;

    ImportPage(Plans plans, PlanImports imports) {
        this.plans = plans;
        this.imports = imports;
    }

    @GetMapping("/plans/import")
    String ask(Person person, Model model) {
        PlanImports.forSecretariat(person);
        return page(PlanUpload.EMPTY, Wrongs.NONE, model);
    }

    @PostMapping("/plans/import")
    String preview(@ModelAttribute PlanUpload upload, Person person, Model model, HttpServletResponse response) {
        PlanImports.forSecretariat(person);
        try {
            PlanFile file = upload.read(plans);
            ImportPreview preview = file.wording().of(() -> imports.preview(file.form(), person));
            model.addAttribute("preview", preview);
            model.addAttribute("remarks", file.remarks());
            if (preview.changes()) {
                model.addAttribute("staged", imports.stage(file.form(), preview, person));
            }
            return "plan/preview";
        } catch (Refused refused) {
            return page(upload, Wrongs.answering(refused, response, ImportPage::input), model);
        }
    }

    @PostMapping("/plans/import/{id}")
    String confirm(@PathVariable UUID id, Person person) {
        return "redirect:/plans/" + imports.confirm(id, person).code() + "?imported";
    }

    private String page(PlanUpload upload, Wrongs wrongs, Model model) {
        model.addAttribute("upload", upload);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("plans", plans.all());
        return "plan/import";
    }

    /** The input that can mend it: what the file lacks is typed beside it. */
    private static String input(String field) {
        if (field.equals("fiscalYears")) {
            return "years";
        }
        return INPUTS.contains(field) ? field : field.startsWith("cause.") ? "cause" : "file";
    }
}
