package jp.shimon.web.publication;

import jp.shimon.identity.Person;
import jp.shimon.publication.Publications;
import jp.shimon.web.page.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 公表用の抄録の画面：what may leave the house, and whether it stands in its folder. */
@Page
class PublicationPage {

    private final Publications publications;

    PublicationPage(Publications publications) {
        this.publications = publications;
    }

    @GetMapping("/plans/{plan}/versions/{no}/publication")
    String one(@PathVariable String plan, @PathVariable int no, Person person, Model model) {
        model.addAttribute("decided", publications.version(plan, no));
        model.addAttribute("files", publications.files(plan, no));
        model.addAttribute("state", Publications.mayManage(person) ? publications.state(plan, no, person) : null);
        return "plan/publication";
    }

    @PostMapping("/plans/{plan}/versions/{no}/publication")
    String again(@PathVariable String plan, @PathVariable int no, Person person) {
        publications.again(plan, no, person);
        return "redirect:" + Publications.page(plan, no) + "?again";
    }
}
