package jp.shimon.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.plan.MeasureId;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 自己評価と外部評価：ratings that stand beside the confirmed one, once for a measure, a review and a source. */
@Component
class FurtherRatings {

    private static final int OPINION = 4000;

    private final JdbcClient jdbc;
    private final Office office;

    FurtherRatings(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    void external(MeasureId measure, Review review, ExternalRating rating, Person by) {
        String scale = scale(measure, review);
        List<Violation> violations = new ArrayList<>();
        String code = rating.rating();
        if (Texts.blank(code)) {
            violations.add(Violation.of("rating", "required"));
        } else if (!knows(scale, String.valueOf(code))) {
            violations.add(Violation.of("rating", "option", String.valueOf(code)));
        }
        Optional<LocalDate> on = day(rating.on(), violations);
        Texts.check("opinion", rating.opinion(), OPINION).ifPresent(violations::add);
        Refused.ifAny(violations);
        String opinion = Texts.blank(rating.opinion()) ? null : rating.opinion();
        if (!store(measure, review, new Given(RatingSource.EXTERNAL, scale, String.valueOf(code)), on, opinion, by)) {
            throw Refused.conflict("rating.externalRecorded");
        }
    }

    /** The department's own rating, given with its reply. */
    void self(MeasureId measure, Review review, String scale, String code, Person by) {
        store(measure, review, new Given(RatingSource.SELF, scale, code), Optional.empty(), null, by);
    }

    private record Given(RatingSource source, String scale, String code) {}

    private boolean store(
            MeasureId measure,
            Review review,
            Given given,
            Optional<LocalDate> on,
            @Nullable String opinion,
            Person by) {
        Instant now = office.now();
        return jdbc.sql("insert into hearing (id, measure_id, fiscal_year, period, source, opened_at, held_on, scale,"
                                + " rating, rating_reason, rated_by, rated_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict on constraint one_hearing_per_review do nothing")
                        .params(
                                UUID.randomUUID(),
                                measure.value(),
                                review.fiscalYear(),
                                review.period().name(),
                                given.source().name(),
                                now.atOffset(ZoneOffset.UTC),
                                on.orElse(null),
                                given.scale(),
                                given.code(),
                                opinion,
                                by.username(),
                                now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The scale of the hearing of that review, else the one in use. */
    String scale(MeasureId measure, Review review) {
        return jdbc.sql("select coalesce("
                        + " (select scale from hearing where measure_id = :measure and fiscal_year = :year"
                        + "   and period = :period and source = 'INTERNAL'),"
                        + " (select s.scale from plan_scale s join measure m on m.plan_id = s.plan_id"
                        + "   where m.id = :measure order by s.id desc limit 1), 'plan3')")
                .param("measure", measure.value())
                .param("year", review.fiscalYear())
                .param("period", review.period().name())
                .query(String.class)
                .single();
    }

    private boolean knows(String scale, String code) {
        return jdbc.sql("select count(*) from rating_option where scale = ? and code = ?")
                        .params(scale, code)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static Optional<LocalDate> day(@Nullable String on, List<Violation> violations) {
        if (Texts.blank(on)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Days.read(String.valueOf(on));
        if (day.isEmpty()) {
            violations.add(Violation.of("on", "date"));
        }
        return day;
    }
}
