package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 評価の物差し：which goals were in force on a day, and whether they moved in a period. As is known now. */
@Component
class Targets {

    private final JdbcClient jdbc;
    private final MeasureRevisionRepository revisions;

    Targets(JdbcClient jdbc, MeasureRevisionRepository revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    /** The goals of measures, in one statement; a measure is left out that stated none, or was not in force. */
    Map<MeasureId, List<Goal>> on(Collection<MeasureId> measures, LocalDate day) {
        Map<MeasureId, List<Goal>> found = new HashMap<>();
        if (measures.isEmpty()) {
            return found;
        }
        jdbc.sql("select f.measure_id, g.text, g.year_from, g.year_to, g.kind, g.target from in_force f"
                        + " join measure_revision r on r.id = f.revision_id and r.goals_stated"
                        + " left join goal g on g.revision_id = r.id"
                        + " where f.measure_id in (:measures) and upper_inf(f.known)"
                        + " and f.valid @> cast(:day as date) order by f.measure_id, g.position")
                .param("measures", measures.stream().map(MeasureId::value).toList())
                .param("day", day)
                .query(row -> {
                    MeasureId measure = new MeasureId(row.getObject("measure_id", UUID.class));
                    List<Goal> goals = found.computeIfAbsent(measure, none -> new ArrayList<>());
                    String text = row.getString("text");
                    if (text != null) {
                        goals.add(new Goal(
                                text,
                                row.getInt("year_from"),
                                row.getInt("year_to"),
                                Goal.Kind.valueOf(row.getString("kind")),
                                row.getString("target")));
                    }
                });
        return found;
    }

    /** Whether grid or goals read otherwise on the last day than on the first, or the measure came in between. */
    boolean moved(MeasureId measure, LocalDate from, LocalDate to, Instant now) {
        return revisedBetween(measure, from, to)
                && !Optional.of(content(measure, from, now))
                        .map(Targets::target)
                        .equals(Optional.of(content(measure, to, now)).map(Targets::target));
    }

    private static List<Object> target(Optional<MeasureContent> content) {
        return content.<List<Object>>map(c -> List.of(c.entries(), c.statedGoals()))
                .orElse(List.of());
    }

    private boolean revisedBetween(MeasureId measure, LocalDate from, LocalDate to) {
        return jdbc.sql("select exists (select 1 from in_force where measure_id = ? and upper_inf(known)"
                        + " and lower(valid) > ? and lower(valid) <= ?)")
                .params(measure.value(), from, to)
                .query(Boolean.class)
                .single();
    }

    private Optional<MeasureContent> content(MeasureId measure, LocalDate day, Instant now) {
        return revisions.inForceAmong(List.of(measure.value()), day, now).stream()
                .map(MeasureRevision::content)
                .findFirst();
    }

    Map<MeasureId, MeasureContent> contents(Collection<MeasureId> measures, LocalDate day, Instant now) {
        Map<MeasureId, MeasureContent> contents = new HashMap<>();
        if (!measures.isEmpty()) {
            revisions
                    .inForceAmong(measures.stream().map(MeasureId::value).toList(), day, now)
                    .forEach(revision -> contents.put(revision.measure().id(), revision.content()));
        }
        return contents;
    }
}
