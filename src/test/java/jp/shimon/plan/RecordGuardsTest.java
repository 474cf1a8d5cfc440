package jp.shimon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 記録の守り：what the database itself refuses, whoever asks it in plain SQL. */
@OfficeTest
class RecordGuardsTest {

    private static final String KEPT = "SH001";
    private static final String OVERLAP = "23P01";
    private static final String TWICE = "23505";

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    private String measure = "";

    @BeforeEach
    void aMeasureOfItsOwn() {
        String path = town.aMeasure("守られる取組");
        String number = path.substring(path.lastIndexOf('-') + 1);
        measure = database.queryForObject(
                "select m.id::text from measure m join action_plan p on p.id = m.plan_id"
                        + " where p.code = 'gyoukaku-7' and m.number = ?",
                String.class,
                number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan_version set name = 'x'",
                "delete from plan_version",
                "update measure_revision set title = 'x'",
                "delete from measure_revision",
                "update schedule_entry set text = 'x'",
                "delete from schedule_entry",
                "update goal set text = 'x'",
                "update year_plan set year = 1999",
                "update audit_entry set reason = 'x'",
                "delete from audit_entry",
                "delete from in_force",
                "update in_force set valid = daterange('2000-01-01', null)",
                "truncate audit_entry"
            })
    void whatIsKeptForGoodIsNeitherChangedNorDeleted(String sql) {
        assertThat(stateOf(sql)).isEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "deliberation", "document_number"})
    void whatTheCommitteeAndTheMayorSaidIsKeptForGood(String table) {
        ConsultationId consultation = town.inSession(town.awaitingBundle(town.proposed(town.aMeasure("記録が残る取組"))));
        town.deliberated(consultation, Map.of());

        assertThat(stateOf("delete from " + table)).isEqualTo(KEPT);
    }

    @Test
    void anIssuedPaperIsNeverChanged() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("凍結される取組")));
        ConsultationId consultation = town.issued(change);

        assertThat(stateOf("update consultation set frozen = '{}' where id = '" + consultation + "'"))
                .isEqualTo(KEPT);
        assertThat(stateOf("update consultation set letter_number = 'x' where id = '" + consultation + "'"))
                .isEqualTo(KEPT);
    }

    @Test
    void anOpenKnownIsClosedOnce() {
        String row = "where measure_id = '" + measure + "'";

        assertThat(stateOf("update in_force set known = tstzrange(lower(known), now()) " + row))
                .isEmpty();
        assertThat(stateOf("update in_force set known = tstzrange(lower(known), now() + interval '1 hour') " + row))
                .isEqualTo(KEPT);
    }

    @Test
    void twoRevisionsAreNotInForceOnOneDay() {
        assertThat(stateOf("insert into in_force (measure_id, revision_id, valid, known)"
                        + " select measure_id, revision_id, valid, known from in_force where measure_id = '" + measure
                        + "'"))
                .isEqualTo(OVERLAP);
    }

    @Test
    void entriesOfOneRevisionDoNotOverlap() {
        assertThat(stateOf("insert into schedule_entry select revision_id, 2021, 2024, 'x', 'ARROW'"
                        + " from in_force where measure_id = '" + measure + "'"))
                .isIn(OVERLAP, TWICE);
    }

    @Test
    void aNumberIsNeverUsedAgain() {
        assertThat(stateOf("insert into measure select '" + UUID.randomUUID()
                        + "', plan_id, node_id, number, sort from measure where id = '" + measure + "'"))
                .isEqualTo(TWICE);
    }

    @Test
    void aConfirmedRatingIsNeverChanged() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("評価が残る取組")));

        assertThat(change).isNotNull();
        assertThat(stateOf("update hearing set rating = 'ABOVE' where rating = 'BELOW'"))
                .isEqualTo(KEPT);
    }

    @Test
    void whatHappensOnceIsRecordedOnce() {
        ConsultationId adopted = town.inSession(town.awaitingBundle(town.proposed(town.aMeasure("一度だけの取組"))));
        town.deliberated(adopted, Map.of());
        town.answers("gyoukan1", "finalizeReport", adopted.value());
        town.answers("shichou1", "decideAdoption", adopted.value());
        ConsultationId open = town.issued(town.awaitingBundle(town.proposed(town.aMeasure("諮問中の取組"))));
        String item = "(select id from consultation_item where consultation_id = '" + open + "')";
        String request = "insert into withdrawal_request (id, item_id, reason, requested_by, requested_at)"
                + " select gen_random_uuid(), " + item + ", 'x', 'soumu1', now() from generate_series(1, 2)";

        assertThat(Map.of(
                        "a reply to a review",
                        again("progress", "measure_id, fiscal_year, period, result, goals, filed_by, filed_at"),
                        "a hearing of a review",
                        again("hearing", "measure_id, fiscal_year, period, source, opened_at, scale"),
                        "a number of a meeting",
                        again("meeting", "committee_id, no, held_on, place, noticed_on, open_to_public, status"),
                        "an open request",
                        request,
                        "a version of a consultation",
                        "insert into plan_version select gen_random_uuid(), plan_id, no + 1000,"
                                + " name, year_from, year_to, levels, in_force_from, known_since, decided_on, cause,"
                                + " consultation_id, meeting_id, letter_number, register_number, recorded_by"
                                + " from plan_version where consultation_id = '" + adopted + "'",
                        "a revision in a version",
                        "insert into measure_revision select gen_random_uuid(), measure_id,"
                                + " version_id, no + 1000, title, department, related_departments, background, method,"
                                + " goals_stated, status, change_id from measure_revision limit 1",
                        "a measure before a committee",
                        "insert into issued_measure select other.id, i.measure_id, true"
                                + " from issued_measure i, consultation_item other where i.item_id = " + item
                                + " and other.consultation_id = '" + adopted + "'",
                        "a change on an agenda",
                        "insert into consultation_item (id, consultation_id, change_id, position, open)"
                                + " select gen_random_uuid(), '" + adopted + "', change_id, 9, true"
                                + " from consultation_item where id = " + item))
                .allSatisfy((what, sql) -> assertThat(stateOf(sql)).as(what).isEqualTo(TWICE));
    }

    /** The first row of a table once more, with an id of its own. */
    private static String again(String table, String columns) {
        return "insert into " + table + " (id, " + columns + ") select gen_random_uuid(), " + columns + " from " + table
                + " limit 1";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into schedule_entry select revision_id, 2031, 2030, 'x', 'ARROW' from in_force limit 1",
                "insert into goal select revision_id, 99, 'x', 2031, 2030, 'ACTION', null from in_force limit 1",
                "update change set status = 'REJECTED'",
                "update consultation_item set outcome = 'MAYBE'",
                "update consultation set status = 'ISSUED', frozen = null, digest = null where frozen is null",
                "insert into department values ('a b', 'x', 1)"
            })
    void whatTheRecordDoesNotKnowIsRefused(String sql) {
        town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("決まりの外の取組"))));

        assertThat(stateOf(sql)).isEqualTo("23514");
    }

    /** The SQL state of a refusal; empty when the database did it. */
    private String stateOf(String sql) {
        Throwable refusal = catchThrowable(() -> database.execute(sql));
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException inSql) {
                return inSql.getSQLState();
            }
        }
        return "";
    }
}
