package jp.shimon.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 登録の履歴：written in the transaction that does it, kept for good; never a password. */
@Component
class StaffActs {

    static final Map<String, List<String>> NOTHING = Map.of();

    private static final int MOST = 200;
    private static final TypeReference<Map<String, List<String>>> TOLD = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Office office;

    StaffActs(JdbcClient jdbc, ObjectMapper json, Office office) {
        this.jdbc = jdbc;
        this.json = json;
        this.office = office;
    }

    void ofAccount(String act, String account, Person by, Map<String, List<String>> told) {
        write(act, account, null, by, told);
    }

    void ofDepartment(String act, String department, Person by, Map<String, List<String>> told) {
        write(act, null, department, by, told);
    }

    /** The latest first. */
    List<StaffAct> ofAccount(String username) {
        return read("account", username);
    }

    List<StaffAct> ofDepartment(String code) {
        return read("department", code);
    }

    private void write(
            String act,
            @Nullable String account,
            @Nullable String department,
            Person by,
            Map<String, List<String>> told) {
        jdbc.sql("insert into staff_act (at, by_whom, account, department, act, told)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb)")
                .params(office.now().atOffset(ZoneOffset.UTC), by.username(), account, department, act, written(told))
                .update();
    }

    private List<StaffAct> read(String whose, String key) {
        return jdbc.sql("select s.at, s.by_whom, a.name, s.act, s.told from staff_act s"
                        + " join account a on a.username = s.by_whom where s." + whose
                        + " = ? order by s.id desc limit "
                        + MOST)
                .param(key)
                .query(this::act)
                .list();
    }

    private StaffAct act(ResultSet row, int n) throws SQLException {
        return new StaffAct(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"),
                row.getString("name"),
                row.getString("act"),
                told(row.getString("told")));
    }

    private String written(Map<String, List<String>> told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, List<String>> told(String text) {
        try {
            return json.readValue(text, TOLD);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
