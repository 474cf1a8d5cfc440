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
        measure = database.queryForObject("select id::text from measure where number = ?", String.class, number);
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
    void aChangeIsInOneOpenConsultation() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("一つの議題の取組")));
        town.bundled(change);

        assertThat(stateOf("insert into consultation_item (id, consultation_id, change_id, position, open)"
                        + " select gen_random_uuid(), (select id from consultation where id <> i.consultation_id limit 1),"
                        + " change_id, 1, true from consultation_item i where change_id = '" + change + "'"))
                .isIn(TWICE, "23502");
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
