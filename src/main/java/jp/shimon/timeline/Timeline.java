package jp.shimon.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.change.Proceeded;
import jp.shimon.change.RulesRevised;
import jp.shimon.consultation.CommitteeRevised;
import jp.shimon.process.Moved;
import jp.shimon.settings.SettingName;
import jp.shimon.settings.SettingRevised;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 経過：people's acts, written in the transaction that does them and kept for good. */
@Component
public class Timeline {

    private static final int MOST = 500;
    private static final String RULES = "reviseRules";
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Office office;

    Timeline(JdbcClient jdbc, ObjectMapper json, Office office) {
        this.jdbc = jdbc;
        this.json = json;
        this.office = office;
    }

    @EventListener
    void on(Moved moved) {
        write(moved);
    }

    /** 指摘があっても進めた理由：one line a reason, with its rule and every place that it answers. */
    @EventListener
    void on(Proceeded proceeded) {
        Map<String, String> answers = Map.of("rule", proceeded.rule(), "places", String.join(" ", proceeded.places()));
        List<UUID> change = List.of(proceeded.change().value());
        write(new Moved("proceed", proceeded.by(), change, null, answers, proceeded.reason()));
    }

    /** 指摘の決まりの変更：of no change and no consultation. */
    @EventListener
    void on(RulesRevised revised) {
        write(new Moved(RULES, revised.by(), List.of(), null, revised.changed(), null));
    }

    /** 設定の変更：of no change and no consultation. */
    @EventListener
    void on(SettingRevised revised) {
        write(new Moved(key(revised.name()), revised.by(), List.of(), null, revised.changed(), null));
    }

    private static String key(SettingName setting) {
        return "revise." + setting;
    }

    /** 委員会の変更：its id stands where the changes stand. */
    @EventListener
    void on(CommitteeRevised revised) {
        write(new Moved(
                revised.verb(), revised.by(), List.of(revised.committee()), null, revised.changed(), revised.reason()));
    }

    private void write(Moved moved) {
        jdbc.sql("insert into audit_entry (at, person, key, args, reason, changes, consultation_id)"
                        + " values (?, ?, ?, ?::jsonb, ?, ?, ?)")
                .params(
                        office.now().atOffset(ZoneOffset.UTC),
                        moved.by().username(),
                        moved.key(),
                        write(moved.answers()),
                        moved.reason(),
                        moved.changes().toArray(UUID[]::new),
                        moved.consultation())
                .update();
    }

    /** What happened to a change, oldest first; at most 500 entries. */
    @Transactional(readOnly = true)
    public List<Entry> ofChange(UUID change) {
        return read("changes @> array[?]::uuid[]", change);
    }

    /** From which papers these changes were read, as far as they were; oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> readIn(Collection<UUID> changes) {
        return read("e.key = 'readIn' and e.changes && ?::uuid[]", changes.toArray(UUID[]::new));
    }

    @Transactional(readOnly = true)
    public List<Entry> ofConsultation(UUID consultation) {
        return read("consultation_id = ?", consultation);
    }

    /** What was changed of a committee and its members, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> ofCommittee(UUID committee) {
        return ofChange(committee);
    }

    /** Who changed the rules of the findings, and how; oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> ofRules() {
        return read("e.key = ?", RULES);
    }

    /** Who changed a setting, and how; oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(SettingName setting) {
        return read("e.key = ?", key(setting));
    }

    private List<Entry> read(String condition, Object id) {
        return jdbc.sql("select e.at, e.person, a.name, e.key, e.changes, e.args, e.reason from audit_entry e"
                        + " join account a on a.username = e.person where " + condition + " order by e.id limit "
                        + MOST)
                .param(id)
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getString("name"),
                row.getString("key"),
                List.of((UUID[]) row.getArray("changes").getArray()),
                answers(row.getString("args")),
                row.getString("reason"));
    }

    private String write(Map<String, String> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> answers(String text) {
        try {
            return json.readValue(text, ANSWERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
