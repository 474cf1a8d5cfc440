package jp.shimon.web.errand;

import java.util.UUID;
import jp.shimon.errand.ErrandKind;
import jp.shimon.errand.Errands;
import jp.shimon.identity.Person;
import jp.shimon.web.page.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 後処理の状況の画面：what could not be done after a commit, and why, for whoever runs the house. */
@Page
class ErrandPage {

    private final Errands errands;

    ErrandPage(Errands errands) {
        this.errands = errands;
    }

    @GetMapping("/admin/errands")
    String errands(Person person, Model model) {
        model.addAttribute("stuck", errands.stuck(person));
        model.addAttribute("waiting", errands.waiting(person));
        return "errand/errands";
    }

    @PostMapping("/admin/errands/{kind}/{subject}/again")
    String again(@PathVariable ErrandKind kind, @PathVariable UUID subject, Person person) {
        errands.again(kind, subject, person);
        return "redirect:/admin/errands?again";
    }
}
