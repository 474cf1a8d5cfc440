package jp.shimon.hearing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.plan.PlanView;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 進捗確認を記録に立てる：the round, the departments that it asks, and the measures as they stand. */
@Component
class RoundOpening {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Office office;

    RoundOpening(JdbcClient jdbc, JdbcTemplate batches, Office office) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.office = office;
    }

    RoundId of(RoundCheck.Begun begun, Person by) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = office.now().atOffset(ZoneOffset.UTC);
        Review review = begun.review();
        int opened = jdbc.sql("insert into review_round (id, plan_id, fiscal_year, period, due, scale, status,"
                        + " opened_by, opened_at) select ?, ?, ?, ?, ?, coalesce((select s.scale from plan_scale s"
                        + " where s.plan_id = ? order by s.id desc limit 1), 'plan3'), 'OPEN', ?, ?"
                        + " on conflict on constraint one_round_per_period do nothing")
                .params(
                        id,
                        begun.plan().id(),
                        review.fiscalYear(),
                        review.period().name(),
                        begun.due(),
                        begun.plan().id(),
                        by.username(),
                        now)
                .update();
        if (opened == 0) {
            throw Refused.conflict("round.exists." + review.period(), new FiscalYear(review.fiscalYear()));
        }
        put(id, begun.measures());
        settle(id);
        return new RoundId(id);
    }

    private void put(UUID id, List<PlanView.Entry> measures) {
        Map<String, Integer> places = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (PlanView.Entry entry : measures) {
            String department = entry.content().department();
            int place = places.merge(department, 1, Integer::sum);
            rows.add(new Object[] {
                id, entry.id(), department, entry.path(), entry.content().title(), place
            });
        }
        batches.batchUpdate(
                "insert into round_department (round_id, department, state) values (?, ?, 'ASKED')",
                places.keySet().stream()
                        .sorted()
                        .map(department -> new Object[] {id, department})
                        .toList());
        batches.batchUpdate(
                "insert into round_measure (round_id, measure_id, department, path, title, sort)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Whoever has every result on record already is asked nothing. */
    private void settle(UUID id) {
        jdbc.sql("update round_department d set state = 'REPLIED' where d.round_id = :id and not exists ("
                        + " select 1 from round_measure m join review_round r on r.id = m.round_id"
                        + " where m.round_id = d.round_id and m.department = d.department and not exists ("
                        + "   select 1 from progress p where p.measure_id = m.measure_id"
                        + "   and p.fiscal_year = r.fiscal_year and p.period = r.period))")
                .param("id", id)
                .update();
    }
}
