package jp.shimon.web.mail;

import java.util.List;
import java.util.UUID;
import jp.shimon.identity.Person;
import jp.shimon.notice.Mail;
import jp.shimon.notice.Stuck;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 電子メールの状況。 */
@RestController
@RequestMapping("/api/mail")
class MailApi {

    private final Mail mail;

    MailApi(Mail mail) {
        this.mail = mail;
    }

    record State(boolean on, int waiting, List<Stuck> stuck) {}

    @GetMapping
    State state(Person person) {
        return new State(mail.on(), mail.waiting(person), mail.stuck(person));
    }

    @PostMapping("/{id}/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void again(@PathVariable UUID id, Person person) {
        mail.again(id, person);
    }
}
