package jp.shimon.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 決定の仕方の設定：版ごとに残し、最新のものを使う。 The room's door for the settings. A consultation takes what holds when
 * it is bundled and keeps it to its end.
 */
@Component
@Transactional(readOnly = true)
public class DecidingRules {

    private static final String COLUMNS =
            "select version, organ, recording, announcing, changed_by, changed_at from decision_rule";

    private final JdbcClient jdbc;
    private final Office office;

    DecidingRules(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** What holds now. */
    public DecidingRule current() {
        return jdbc.sql(COLUMNS + " order by version desc limit 1")
                .query(DecidingRules::read)
                .single();
    }

    /** Every version, newest first: who changed what and when. */
    public List<DecidingRule> history() {
        return jdbc.sql(COLUMNS + " order by version desc")
                .query(DecidingRules::read)
                .list();
    }

    /** @throws Refused FORBIDDEN for whoever may not change it */
    public void admit(Person person) {
        if (!person.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("deciding.secretariatOnly");
        }
    }

    /**
     * 決定の仕方を変える。 The same again makes no new version.
     *
     * @param seen the version that the person edited
     * @throws Refused FORBIDDEN but for the secretariat, CONFLICT when somebody else changed it meanwhile
     */
    @Transactional
    public DecidingRule revise(Deciding deciding, int seen, Person by) {
        admit(by);
        DecidingRule before = current();
        if (before.version() != seen) {
            throw Refused.conflict("deciding.stale");
        }
        if (!before.deciding().equals(deciding)) {
            write(deciding, seen + 1, by);
        }
        return current();
    }

    /** Of two at once the second waits for the first here, and then is too late. */
    private void write(Deciding deciding, int version, Person by) {
        int written = jdbc.sql("insert into decision_rule"
                        + " (version, organ, recording, announcing, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (version) do nothing")
                .params(
                        version,
                        deciding.organ().name(),
                        deciding.recording().name(),
                        deciding.announcing().name(),
                        by.username(),
                        office.now().atOffset(ZoneOffset.UTC))
                .update();
        if (written == 0) {
            throw Refused.conflict("deciding.stale");
        }
    }

    private static DecidingRule read(ResultSet row, int n) throws SQLException {
        OffsetDateTime at = row.getObject("changed_at", OffsetDateTime.class);
        return new DecidingRule(
                row.getInt("version"),
                new Deciding(
                        Organ.valueOf(row.getString("organ")),
                        Recording.valueOf(row.getString("recording")),
                        Announcing.valueOf(row.getString("announcing"))),
                row.getString("changed_by"),
                at == null ? null : at.toInstant());
    }
}
