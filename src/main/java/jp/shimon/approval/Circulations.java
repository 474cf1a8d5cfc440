package jp.shimon.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.notice.Notices;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 供覧。 Whom a case was shown, and who has read it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Circulations {

    private static final int MOST = 50;
    private static final int NOTE = 1000;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Notices notices;
    private final Office office;

    Circulations(JdbcClient jdbc, Accounts accounts, Notices notices, Office office) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.notices = notices;
        this.office = office;
    }

    /**
     * 供覧する。 Whoever has it before them already is not asked twice.
     *
     * @throws Refused INVALID naming {@code people} or {@code note}
     */
    public void circulate(UUID change, String title, List<String> people, @Nullable String note, Person by) {
        List<String> named = people.stream().map(String::strip).distinct().toList();
        Refused.ifAny(violations(named, note, by));
        @Nullable String kept = Texts.blank(note) ? null : note;
        List<String> told =
                named.stream().filter(person -> add(change, person, kept, by)).toList();
        String key = kept == null ? "notice.circulated" : "notice.circulatedWithNote";
        notices.tell(told, key, List.of(title, by.name(), Objects.requireNonNullElse(kept, "")), change);
    }

    private List<Violation> violations(List<String> named, @Nullable String note, Person by) {
        List<Violation> wrong = new ArrayList<>();
        if (named.isEmpty() || named.stream().allMatch(String::isEmpty)) {
            wrong.add(Violation.of("people", "circulation.nobody"));
        } else if (named.size() > MOST) {
            wrong.add(Violation.of("people", "tooMany", MOST, named.size()));
        } else {
            for (String person : named) {
                if (person.equals(by.username())) {
                    wrong.add(Violation.of("people", "circulation.self"));
                } else if (accounts.active(person).isEmpty()) {
                    wrong.add(Violation.of("people", "account.unknown", person));
                }
            }
        }
        Texts.check("note", note, NOTE).ifPresent(wrong::add);
        return wrong;
    }

    private boolean add(UUID change, String person, @Nullable String note, Person by) {
        return jdbc.sql(
                                "insert into circulation (id, change_id, person, asked_by, asked_at, note)"
                                        + " values (?, ?, ?, ?, ?, ?) on conflict (change_id, person) where seen_at is null do nothing")
                        .params(UUID.randomUUID(), change, person, by.username(), now(), note)
                        .update()
                == 1;
    }

    /** 供覧した。 @throws Refused CONFLICT where nothing is left to be read */
    public void seen(UUID change, Person by) {
        int marked = jdbc.sql(
                        "update circulation set seen_at = ? where change_id = ? and person = ? and seen_at is null")
                .params(now(), change, by.username())
                .update();
        if (marked == 0) {
            throw Refused.conflict("circulation.none");
        }
    }

    /** Everybody whom a case was shown, first asked first. */
    @Transactional(readOnly = true)
    public List<Circulation> of(UUID change) {
        return jdbc.sql("select id, change_id, person, asked_by, asked_at, note, seen_at from circulation"
                        + " where change_id = ? order by asked_at, person")
                .param(change)
                .query(Circulations::read)
                .list();
    }

    /** Whether a case was shown to somebody, who may therefore read it. */
    @Transactional(readOnly = true)
    public boolean reaches(UUID change, String person) {
        return jdbc.sql("select exists (select 1 from circulation where change_id = ? and person = ?)")
                .params(change, person)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return office.now().atOffset(ZoneOffset.UTC);
    }

    private static Circulation read(ResultSet row, int n) throws SQLException {
        @Nullable OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
        @Nullable Instant seenAt = seen == null ? null : seen.toInstant();
        return new Circulation(
                row.getObject("id", UUID.class),
                row.getObject("change_id", UUID.class),
                row.getString("person"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                seenAt);
    }
}
