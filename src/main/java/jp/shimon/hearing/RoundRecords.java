package jp.shimon.hearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.hearing.RoundRows.OfDepartment;
import jp.shimon.hearing.RoundView.Asked;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** 進捗確認を読む側：what {@link Rounds} answers without changing anything; statements do not grow with the measures. */
@Transactional(readOnly = true)
abstract class RoundRecords {

    final JdbcClient jdbc;
    final Plans plans;

    RoundRecords(JdbcClient jdbc, Plans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** @throws Refused NOT_FOUND */
    public ReviewRound round(RoundId id) {
        return jdbc.sql(RoundRows.ROUND + "where id = ?")
                .param(id.value())
                .query(RoundRows::round)
                .optional()
                .orElseThrow(() -> Refused.notFound("round.unknown"));
    }

    /** All rounds of all plans, the newest review first. */
    public List<RoundSummary> all() {
        Map<UUID, RoundCounts> counts = new HashMap<>();
        jdbc.sql(RoundRows.COUNTS).query(row -> {
            counts.put(row.getObject("id", UUID.class), RoundRows.counts(row));
        });
        return jdbc
                .sql(RoundRows.ROUND + "order by fiscal_year desc, period desc, opened_at desc")
                .query(RoundRows::round)
                .list()
                .stream()
                .map(round ->
                        new RoundSummary(round, counts.getOrDefault(round.id().value(), RoundCounts.NONE)))
                .toList();
    }

    public RoundView view(RoundId id) {
        ReviewRound round = round(id);
        List<OfDepartment> lines = jdbc.sql(RoundRows.LINES)
                .param(id.value())
                .query(RoundRows::line)
                .list();
        List<Asked> departments = jdbc.sql("select rd.department, rd.state, rd.answered_by, rd.answered_at, rd.reason"
                        + " from round_department rd join department d on d.code = rd.department"
                        + " where rd.round_id = ? order by d.sort, d.code")
                .param(id.value())
                .query((row, n) -> RoundRows.asked(row, lines))
                .list();
        return new RoundView(round, Counting.of(departments), departments);
    }

    /** The departments that are still to reply. */
    public List<String> awaited(RoundId id) {
        return jdbc.sql("select rd.department from round_department rd join department d on d.code = rd.department"
                        + " where rd.round_id = ? and rd.state = 'ASKED' order by d.sort, d.code")
                .param(id.value())
                .query(String.class)
                .list();
    }

    /** What a department is asked: its measures without a result on record, with the goals of the reviewed year. */
    public List<Question> questions(RoundId id, String department) {
        ReviewRound round = round(id);
        List<Question> bare = jdbc.sql("select rm.measure_id, rm.path, rm.title, rm.sort from round_measure rm"
                        + " where rm.round_id = ? and rm.department = ? and not exists (select 1 from progress p"
                        + " where p.measure_id = rm.measure_id and p.fiscal_year = ? and p.period = ?)"
                        + " order by rm.sort")
                .params(
                        id.value(),
                        department,
                        round.review().fiscalYear(),
                        round.review().period().name())
                .query((row, n) -> new Question(
                        row.getInt("sort"),
                        new MeasureId(row.getObject("measure_id", UUID.class)),
                        row.getString("path"),
                        row.getString("title"),
                        List.of()))
                .list();
        Map<MeasureId, List<Goal>> goals = plans.goalsOn(
                bare.stream().map(Question::measure).toList(), round.review().ends());
        return bare.stream()
                .map(question -> question.with(goals.getOrDefault(question.measure(), List.of()).stream()
                        .filter(goal -> goal.covers(round.review().fiscalYear()))
                        .toList()))
                .toList();
    }
}
