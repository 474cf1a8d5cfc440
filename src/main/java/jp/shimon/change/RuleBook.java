package jp.shimon.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 指摘の決まり：版ごとに残し、最新のものを使う。 The room's second door, for the settings. Read in one statement and never cached: another
 * node may have written it.
 */
@Component
@Transactional(readOnly = true)
public class RuleBook {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Office office;
    private final ApplicationEventPublisher events;

    RuleBook(JdbcClient jdbc, ObjectMapper json, Office office, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.office = office;
        this.events = events;
    }

    /** The rules as they hold now. */
    public RuleSet current() {
        return jdbc.sql("select version, words, changed_by, changed_at from rule_data order by version desc limit 1")
                .query(this::read)
                .single();
    }

    /** @throws Refused FORBIDDEN for whoever may not change the rules */
    public void admit(Person person) {
        if (!person.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("rules.secretariatOnly");
        }
    }

    /**
     * 指摘の決まりを変える。 Words that say the same as those that hold make no new version.
     *
     * @param seen the version that the person edited
     * @throws Refused FORBIDDEN but for the secretariat, INVALID with every violation, CONFLICT when the rules moved on
     */
    @Transactional
    public RuleSet revise(RuleWords words, int seen, Person by) {
        admit(by);
        Refused.ifAny(RuleCheck.of(words));
        RuleSet before = current();
        if (before.version() != seen) {
            throw Refused.conflict("rules.stale");
        }
        if (before.words().equals(words)) {
            return before;
        }
        write(words, seen + 1, by);
        events.publishEvent(new RulesRevised(by, seen + 1, RuleChanges.between(before.words(), words)));
        return current();
    }

    /** Of two at once the second waits for the first here, and then is too late. */
    private void write(RuleWords words, int version, Person by) {
        int written = jdbc.sql("insert into rule_data (version, words, changed_by, changed_at)"
                        + " values (?, ?::jsonb, ?, ?) on conflict (version) do nothing")
                .params(version, text(words), by.username(), office.now().atOffset(ZoneOffset.UTC))
                .update();
        if (written == 0) {
            throw Refused.conflict("rules.stale");
        }
    }

    private RuleSet read(ResultSet row, int n) throws SQLException {
        OffsetDateTime at = row.getObject("changed_at", OffsetDateTime.class);
        return new RuleSet(
                row.getInt("version"),
                words(row.getString("words")),
                row.getString("changed_by"),
                at == null ? null : at.toInstant());
    }

    private RuleWords words(String text) {
        try {
            return json.readValue(text, RuleWords.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(RuleWords words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
