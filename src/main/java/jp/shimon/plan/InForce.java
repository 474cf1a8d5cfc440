package jp.shimon.plan;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * 施行中の版。 Which revision holds on which day, as known at which instant. What was known is closed first, flushed, and
 * only then is the new knowledge written, since the exclusion constraint sees every statement.
 */
@Component
class InForce {

    private final EntityManager entities;

    InForce(EntityManager entities) {
        this.entities = entities;
    }

    /** From a day on this revision holds; what held there before is known no longer, what held earlier stays. */
    void holdsFrom(LocalDate day, MeasureId measure, RevisionId revision, Instant now) {
        entities.createNativeQuery("""
                        update in_force set known = tstzrange(lower(known), cast(:now as timestamptz))
                        where measure_id = :measure and upper_inf(known)
                          and valid && daterange(cast(:day as date), null)""")
                .setParameter("measure", measure.value())
                .setParameter("day", day)
                .setParameter("now", now)
                .executeUpdate();
        keepWhatHeldBefore(day, measure, now);
        insert(day, measure.value(), revision.value(), now);
    }

    /** 訂正：for as long as the mistaken revision held, the corrected one held; that it was thought otherwise stays. */
    void corrects(RevisionId mistaken, RevisionId corrected, Instant now) {
        entities.createNativeQuery("""
                        update in_force set known = tstzrange(lower(known), cast(:now as timestamptz))
                        where revision_id = :mistaken and upper_inf(known)""")
                .setParameter("mistaken", mistaken.value())
                .setParameter("now", now)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into in_force (measure_id, revision_id, valid, known)
                        select measure_id, :corrected, valid, tstzrange(cast(:now as timestamptz), null)
                        from in_force
                        where revision_id = :mistaken and upper(known) = cast(:now as timestamptz)""")
                .setParameter("mistaken", mistaken.value())
                .setParameter("corrected", corrected.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Since when a revision holds, as is known now. */
    LocalDate heldFrom(RevisionId revision) {
        return (LocalDate) entities.createNativeQuery(
                        "select min(lower(valid)) from in_force where revision_id = :revision and upper_inf(known)",
                        LocalDate.class)
                .setParameter("revision", revision.value())
                .getSingleResult();
    }

    private void keepWhatHeldBefore(LocalDate day, MeasureId measure, Instant now) {
        entities.createNativeQuery("""
                        insert into in_force (measure_id, revision_id, valid, known)
                        select measure_id, revision_id, daterange(lower(valid), cast(:day as date)),
                               tstzrange(cast(:now as timestamptz), null)
                        from in_force
                        where measure_id = :measure and upper(known) = cast(:now as timestamptz)
                          and lower(valid) < cast(:day as date)""")
                .setParameter("measure", measure.value())
                .setParameter("day", day)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void insert(LocalDate day, UUID measure, UUID revision, Instant now) {
        entities.createNativeQuery("""
                        insert into in_force (measure_id, revision_id, valid, known)
                        values (:measure, :revision, daterange(cast(:day as date), null),
                                tstzrange(cast(:now as timestamptz), null))""")
                .setParameter("measure", measure)
                .setParameter("revision", revision)
                .setParameter("day", day)
                .setParameter("now", now)
                .executeUpdate();
    }
}
