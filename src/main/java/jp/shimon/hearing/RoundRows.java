package jp.shimon.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.hearing.RoundView.Asked;
import jp.shimon.hearing.RoundView.AskedState;
import jp.shimon.hearing.RoundView.Line;
import jp.shimon.hearing.RoundView.Stage;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** 進捗確認の表の行を読む。 */
final class RoundRows {

    static final String ROUND = "select id, plan_id, fiscal_year, period, due, scale, status, opened_by, opened_at,"
            + " ended_by, ended_at, ended_reason from review_round ";

    /** One row a measure of a round: where it stands, and what each source says. */
    static final String LINES = """
            select rm.department, rm.measure_id, rm.path, rm.title, p.nothing, h.id, h.held_on,
                   so.code self_code, so.label self_label, so.rating_group self_group,
                   io.code internal_code, io.label internal_label, io.rating_group internal_group,
                   eo.code external_code, eo.label external_label, eo.rating_group external_group
            from round_measure rm
              join review_round r on r.id = rm.round_id
              left join progress p on p.measure_id = rm.measure_id
                and p.fiscal_year = r.fiscal_year and p.period = r.period
              left join hearing h on h.measure_id = rm.measure_id and h.source = 'INTERNAL'
                and h.fiscal_year = r.fiscal_year and h.period = r.period
              left join rating_option io on io.scale = h.scale and io.code = h.rating
              left join hearing s on s.measure_id = rm.measure_id and s.source = 'SELF'
                and s.fiscal_year = r.fiscal_year and s.period = r.period
              left join rating_option so on so.scale = s.scale and so.code = s.rating
              left join hearing e on e.measure_id = rm.measure_id and e.source = 'EXTERNAL'
                and e.fiscal_year = r.fiscal_year and e.period = r.period
              left join rating_option eo on eo.scale = e.scale and eo.code = e.rating
            where rm.round_id = ?
            order by rm.department, rm.sort""";

    /** One row a round with what is done; {@code where} is put in its place. */
    static final String COUNTS = """
            select r.id, count(*) measures, count(p.id) reported, count(h.held_on) heard, count(h.rating) rated,
                   count(*) filter (where o.rating_group = 'BELOW') below,
                   (select count(*) from round_department d where d.round_id = r.id) departments,
                   (select count(*) from round_department d where d.round_id = r.id and d.state = 'REPLIED') replied,
                   (select count(*) from round_department d where d.round_id = r.id and d.state = 'UNANSWERED') unanswered
            from review_round r
              join round_measure rm on rm.round_id = r.id
              left join progress p on p.measure_id = rm.measure_id
                and p.fiscal_year = r.fiscal_year and p.period = r.period
              left join hearing h on h.measure_id = rm.measure_id and h.source = 'INTERNAL'
                and h.fiscal_year = r.fiscal_year and h.period = r.period
              left join rating_option o on o.scale = h.scale and o.code = h.rating
            group by r.id""";

    private RoundRows() {}

    static ReviewRound round(ResultSet row, int n) throws SQLException {
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        @Nullable String endedBy = row.getString("ended_by");
        @Nullable String reason = row.getString("ended_reason");
        return new ReviewRound(
                new RoundId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new Review(row.getInt("fiscal_year"), ReviewPeriod.valueOf(row.getString("period"))),
                row.getObject("due", LocalDate.class),
                row.getString("scale"),
                RoundStatus.valueOf(row.getString("status")),
                row.getString("opened_by"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                endedBy,
                ended == null ? null : ended.toInstant(),
                reason);
    }

    static RoundCounts counts(ResultSet row) throws SQLException {
        return new RoundCounts(
                row.getInt("departments"),
                row.getInt("replied"),
                row.getInt("unanswered"),
                row.getInt("measures"),
                row.getInt("reported"),
                row.getInt("heard"),
                row.getInt("rated"),
                row.getInt("below"));
    }

    /** A measure and whose it is. */
    record OfDepartment(String department, Line line) {}

    static OfDepartment line(ResultSet row, int n) throws SQLException {
        @Nullable Boolean nothing = row.getObject("nothing", Boolean.class);
        @Nullable UUID hearing = row.getObject("id", UUID.class);
        @Nullable LocalDate heldOn = row.getObject("held_on", LocalDate.class);
        @Nullable RatingView internal = rating(row, "internal").orElse(null);
        Line line = new Line(
                new MeasureId(row.getObject("measure_id", UUID.class)),
                row.getString("path"),
                row.getString("title"),
                stage(hearing, heldOn, internal),
                nothing,
                hearing == null ? null : new HearingId(hearing),
                heldOn,
                rating(row, "self").orElse(null),
                internal,
                rating(row, "external").orElse(null));
        return new OfDepartment(row.getString("department"), line);
    }

    private static Stage stage(@Nullable UUID hearing, @Nullable LocalDate heldOn, @Nullable RatingView rating) {
        if (rating != null) {
            return Stage.RATED;
        }
        if (heldOn != null) {
            return Stage.AWAITING_RATING;
        }
        return hearing == null ? Stage.AWAITING_REPLY : Stage.AWAITING_HEARING;
    }

    private static Optional<RatingView> rating(ResultSet row, String source) throws SQLException {
        @Nullable String code = row.getString(source + "_code");
        return code == null
                ? Optional.empty()
                : Optional.of(new RatingView(
                        code, row.getString(source + "_label"), RatingGroup.valueOf(row.getString(source + "_group"))));
    }

    static Asked asked(ResultSet row, List<OfDepartment> lines) throws SQLException {
        String department = row.getString("department");
        @Nullable OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
        @Nullable String by = row.getString("answered_by");
        @Nullable String reason = row.getString("reason");
        @Nullable Instant answered = at == null ? null : at.toInstant();
        return new Asked(
                department,
                AskedState.valueOf(row.getString("state")),
                by,
                answered,
                reason,
                lines.stream()
                        .filter(line -> line.department().equals(department))
                        .map(OfDepartment::line)
                        .toList());
    }
}
