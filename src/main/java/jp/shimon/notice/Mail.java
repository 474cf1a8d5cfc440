package jp.shimon.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 電子メールの状況：what could not be sent, for whoever runs the house. */
@Component
@Transactional(readOnly = true)
public class Mail {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Office office;
    private final MailSettings settings;

    Mail(JdbcClient jdbc, Office office, MailSettings settings) {
        this.jdbc = jdbc;
        this.office = office;
        this.settings = settings;
    }

    /** Whether mail is set up at all. */
    public boolean on() {
        return settings.on();
    }

    /** 届いていない手紙：those that failed at least once or were given up, newest first, at most 200. */
    public List<Stuck> stuck(Person by) {
        admit(by);
        return jdbc.sql("select id, recipient, address, written_at, tries, next_try, given_up_at, failure from outbox"
                        + " where sent_at is null and failure is not null order by written_at desc, id desc limit "
                        + MOST)
                .query(Mail::stuck)
                .list();
    }

    public int waiting(Person by) {
        admit(by);
        return jdbc.sql("select count(*) from outbox where sent_at is null and given_up_at is null")
                .query(Integer.class)
                .single();
    }

    /**
     * もう一度送る。 To the address that the account has now; the count of tries begins anew.
     *
     * @throws Refused FORBIDDEN but for an administrator, NOT_FOUND, CONFLICT for one that has been sent meanwhile
     */
    @Transactional
    public void again(UUID id, Person by) {
        admit(by);
        OffsetDateTime now = office.now().atOffset(ZoneOffset.UTC);
        int again = jdbc.sql("update outbox o set tries = 0, next_try = ?, given_up_at = null,"
                        + " address = coalesce(a.email, o.address) from account a"
                        + " where a.username = o.recipient and o.id = ? and o.sent_at is null")
                .params(now, id)
                .update();
        if (again == 0) {
            Boolean known = jdbc.sql("select exists (select 1 from outbox where id = ?)")
                    .param(id)
                    .query(Boolean.class)
                    .single();
            throw known ? Refused.conflict("mail.sent") : Refused.notFound("mail.unknown");
        }
    }

    private static void admit(Person by) {
        if (!by.is(Role.ADMIN)) {
            throw Refused.forbidden("mail.adminOnly");
        }
    }

    private static Stuck stuck(ResultSet row, int n) throws SQLException {
        OffsetDateTime givenUp = row.getObject("given_up_at", OffsetDateTime.class);
        @Nullable String failure = row.getString("failure");
        return new Stuck(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("address"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getObject("next_try", OffsetDateTime.class).toInstant(),
                givenUp == null ? null : givenUp.toInstant(),
                failure);
    }
}
