package jp.shimon.web.admin;

import jp.shimon.identity.Person;
import jp.shimon.process.Models;
import jp.shimon.web.page.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 手続の図の版の画面：what cases go on which drawing, and the way over to the newest. */
@Page
class ModelsPage {

    private final Models models;

    ModelsPage(Models models) {
        this.models = models;
    }

    @GetMapping("/admin/models")
    String inUse(Person person, Model model) {
        model.addAttribute("models", models.inUse(person));
        return "admin/models";
    }

    /** The answer stands above the list; to try and to do are two buttons of one form. */
    @PostMapping("/admin/models/{process}/{version}")
    String bring(
            @PathVariable String process,
            @PathVariable int version,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Person person,
            Model model) {
        model.addAttribute("brought", models.bring(process, version, dryRun, person));
        model.addAttribute("dryRun", dryRun);
        return inUse(person, model);
    }
}
