package jp.shimon.web.mail;

import java.util.UUID;
import jp.shimon.identity.Person;
import jp.shimon.notice.Mail;
import jp.shimon.web.page.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 電子メールの状況の画面：what did not arrive, and why, for whoever runs the house. */
@Page
class MailPage {

    private final Mail mail;

    MailPage(Mail mail) {
        this.mail = mail;
    }

    @GetMapping("/admin/mail")
    String mail(Person person, Model model) {
        model.addAttribute("stuck", mail.stuck(person));
        model.addAttribute("waiting", mail.waiting(person));
        model.addAttribute("on", mail.on());
        return "mail/mail";
    }

    @PostMapping("/admin/mail/{id}/again")
    String again(@PathVariable UUID id, Person person) {
        mail.again(id, person);
        return "redirect:/admin/mail?again";
    }
}
