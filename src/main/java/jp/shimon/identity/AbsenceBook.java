package jp.shimon.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 不在の帳簿：the table; what was cancelled stays in it, and is not read any more. */
@Component
class AbsenceBook {

    private static final String READ =
            "select id, person, day_from, day_to, deputy, reason, entered_by from absence where cancelled_at is null and ";
    private static final String IN_ORDER = " order by day_from, person";

    private final JdbcClient jdbc;

    AbsenceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Absence> on(String person, LocalDate day) {
        return jdbc.sql(READ + "person = ? and ? between day_from and day_to")
                .params(person, day)
                .query(AbsenceBook::absence)
                .optional();
    }

    List<Absence> of(String person) {
        return jdbc.sql(READ + "person = ?" + IN_ORDER)
                .param(person)
                .query(AbsenceBook::absence)
                .list();
    }

    List<Absence> coveredBy(String deputy, LocalDate day) {
        return jdbc.sql(READ + "deputy = ? and ? between day_from and day_to" + IN_ORDER)
                .params(deputy, day)
                .query(AbsenceBook::absence)
                .list();
    }

    List<Absence> all(LocalDate from) {
        return jdbc.sql(READ + "day_to >= ?" + IN_ORDER)
                .param(from)
                .query(AbsenceBook::absence)
                .list();
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql(READ + "id = ?").param(id).query(AbsenceBook::absence).optional();
    }

    void add(Absence absence, Instant at) {
        jdbc.sql("insert into absence (id, person, day_from, day_to, deputy, reason, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        absence.id(),
                        absence.person(),
                        absence.from(),
                        absence.to(),
                        absence.deputy(),
                        absence.reason(),
                        absence.enteredBy(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it still stood. */
    boolean cancel(UUID id, String by, Instant at) {
        return jdbc.sql("update absence set cancelled_by = ?, cancelled_at = ? where id = ? and cancelled_at is null")
                        .params(by, at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    private static Absence absence(ResultSet row, int n) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getObject("day_from", LocalDate.class),
                row.getObject("day_to", LocalDate.class),
                row.getString("deputy"),
                row.getString("reason"),
                row.getString("entered_by"));
    }
}
