package jp.shimon.notice;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.shared.Sentence;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 発信箱：letters that are to go out, written in the transaction of what they tell; a rolled back one leaves none. */
@Component
class Outbox {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Office office;
    private final MailSettings mail;
    private final String site;

    Outbox(JdbcClient jdbc, Accounts accounts, Office office, MailSettings mail, @Value("${shimon.name}") String site) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.office = office;
        this.mail = mail;
        this.site = site;
    }

    /** One letter for each of them who has an address; nothing while mail is off. */
    void put(Collection<String> people, Sentence sentence, About about) {
        if (!mail.on() || people.isEmpty()) {
            return;
        }
        Letter letter = Letter.of(sentence, mail.baseUrl().replaceAll("/+$", "") + about.path(), site);
        OffsetDateTime now = office.now().atOffset(ZoneOffset.UTC);
        for (Map.Entry<String, String> to : accounts.addresses(people).entrySet()) {
            jdbc.sql("insert into outbox (id, recipient, address, subject, body, written_at, next_try)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), to.getKey(), to.getValue(), letter.subject(), letter.body(), now, now)
                    .update();
        }
    }
}
