package jp.shimon.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 設定の表：版は足すだけで、書き換えない。 */
@Component
class SettingTable {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Office office;
    private final ApplicationEventPublisher events;

    SettingTable(JdbcClient jdbc, ObjectMapper json, Office office, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.office = office;
        this.events = events;
    }

    /** @throws Refused FORBIDDEN for whoever may not change settings */
    void admit(Person person) {
        if (!person.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("settings.secretariatOnly");
        }
    }

    <T> Setting<T> current(SettingName name, TypeReference<T> type) {
        return jdbc.sql("select version, value, changed_by, changed_at from setting where name = ?"
                        + " order by version desc limit 1")
                .param(name.stored())
                .query((row, n) -> read(row, type))
                .single();
    }

    /**
     * Of two at once the second waits for the first here, and then is too late.
     *
     * @param seen the version that the person edited
     */
    void revise(SettingName name, Object value, int seen, Person by, Map<String, String> changed) {
        int written = jdbc.sql("insert into setting (name, version, value, changed_by, changed_at)"
                        + " select ?, ?, ?::jsonb, ?, ? where ? = (select max(version) from setting where name = ?)"
                        + " on conflict do nothing")
                .params(
                        name.stored(),
                        seen + 1,
                        text(value),
                        by.username(),
                        office.now().atOffset(ZoneOffset.UTC),
                        seen,
                        name.stored())
                .update();
        if (written == 0) {
            throw Refused.conflict("settings.stale");
        }
        events.publishEvent(new SettingRevised(name, by, seen + 1, changed));
    }

    private <T> Setting<T> read(ResultSet row, TypeReference<T> type) throws SQLException {
        OffsetDateTime at = row.getObject("changed_at", OffsetDateTime.class);
        return new Setting<>(
                row.getInt("version"),
                value(row.getString("value"), type),
                row.getString("changed_by"),
                at == null ? null : at.toInstant());
    }

    private <T> T value(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
