package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeasureRevisionRepository extends JpaRepository<MeasureRevision, UUID> {

    @Query(nativeQuery = true, value = """
                    select r.* from in_force f join measure_revision r on r.id = f.revision_id
                      join measure m on m.id = f.measure_id
                    where m.plan_id = :plan and f.valid @> cast(:asOf as date)
                      and f.known @> cast(:known as timestamptz)
                    order by r.id""")
    List<MeasureRevision> inForce(UUID plan, LocalDate asOf, Instant known);

    /**
     * As {@link #inForce}, of some measures only; these first, since a database that plans without the values takes a day
     * for the rarest condition, and would walk through all that ever held on it.
     */
    @Query(nativeQuery = true, value = """
                    with f as materialized (select * from in_force where measure_id in (:measures))
                    select r.* from f join measure_revision r on r.id = f.revision_id
                    where f.valid @> cast(:asOf as date) and f.known @> cast(:known as timestamptz)""")
    List<MeasureRevision> inForceAmong(Collection<UUID> measures, LocalDate asOf, Instant known);

    /** Measures of which another revision holds on the one side than on the other, or none; at most so many. */
    @Query(nativeQuery = true, value = """
                    select coalesce(l.measure_id, r.measure_id) from
                      (select f.measure_id, f.revision_id from measure m join in_force f on f.measure_id = m.id
                       where m.plan_id = :plan and f.valid @> cast(:leftDay as date)
                         and f.known @> cast(:leftKnown as timestamptz)) l
                      full join
                      (select f.measure_id, f.revision_id from measure m join in_force f on f.measure_id = m.id
                       where m.plan_id = :plan and f.valid @> cast(:rightDay as date)
                         and f.known @> cast(:rightKnown as timestamptz)) r
                      on r.measure_id = l.measure_id
                    where l.revision_id is distinct from r.revision_id limit :most""")
    List<UUID> differing(
            UUID plan, LocalDate leftDay, Instant leftKnown, LocalDate rightDay, Instant rightKnown, int most);

    /** The nodes under which a measure is in force on a day, as known at an instant. */
    @Query(nativeQuery = true, value = """
                    select distinct m.node_id from measure m join in_force f on f.measure_id = m.id
                    where m.plan_id = :plan and f.valid @> cast(:asOf as date)
                      and f.known @> cast(:known as timestamptz)""")
    List<UUID> nodesInForce(UUID plan, LocalDate asOf, Instant known);

    @Query(nativeQuery = true, value = """
                    select count(*) from measure m join in_force f on f.measure_id = m.id
                    where m.plan_id = :plan and f.valid @> cast(:asOf as date)
                      and f.known @> cast(:known as timestamptz)""")
    int countInForce(UUID plan, LocalDate asOf, Instant known);

    /** Which revision of a measure holds on a day, as known at an instant. */
    @Query(nativeQuery = true, value = """
                    select f.revision_id from in_force f
                    where f.measure_id = :measure and f.valid @> cast(:asOf as date)
                      and f.known @> cast(:known as timestamptz)""")
    Optional<UUID> inForceOf(UUID measure, LocalDate asOf, Instant known);

    /** The ids of the newest revisions of measures. */
    @Query(nativeQuery = true, value = """
                    select r.id from measure_revision r
                    where r.measure_id in (:measures)
                      and r.no = (select max(n.no) from measure_revision n where n.measure_id = r.measure_id)""")
    List<UUID> newestIds(Collection<UUID> measures);

    /** The newest content of measures, whatever day it is in force from; what a change starts from. */
    @Query(nativeQuery = true, value = """
                    select r.* from measure_revision r
                    where r.measure_id in (:measures)
                      and r.no = (select max(n.no) from measure_revision n where n.measure_id = r.measure_id)""")
    List<MeasureRevision> newest(Collection<UUID> measures);

    /** As {@link #newest}, of every measure of a plan. */
    @Query(nativeQuery = true, value = """
                    select distinct on (r.measure_id) r.* from measure m join measure_revision r on r.measure_id = m.id
                    where m.plan_id = :plan order by r.measure_id, r.no desc""")
    List<MeasureRevision> newestOfPlan(UUID plan);

    @Query("select r from MeasureRevision r join fetch r.version join fetch r.measure"
            + " where r.measure.id = :measure order by r.no")
    List<MeasureRevision> history(UUID measure);

    /** 正誤の組。 Ids of the revision that is right and of the one that it took the days of. */
    interface Righted {
        UUID getCorrected();

        UUID getMistaken();
    }

    /** Which revisions the corrections of a plan put right: closed and opened at one instant, on the same days. */
    @Query(nativeQuery = true, value = """
                    select distinct r.id as corrected, g.revision_id as mistaken
                    from plan_version v join measure_revision r on r.version_id = v.id
                      join in_force f on f.measure_id = r.measure_id and f.revision_id = r.id
                        and lower(f.known) = v.known_since
                      join in_force g on g.measure_id = f.measure_id and g.valid = f.valid
                        and upper(g.known) = lower(f.known)
                    where v.plan_id = :plan and v.cause = 'CORRECTION'""")
    List<Righted> corrected(UUID plan);

    @Query("select r from MeasureRevision r join fetch r.measure join fetch r.version where r.id in :ids")
    List<MeasureRevision> withMeasure(Collection<UUID> ids);

    @Query("select new jp.shimon.plan.Heading(r.title, r.department) from MeasureRevision r"
            + " where r.measure.id = :measure order by r.no desc limit 1")
    Heading heading(UUID measure);
}
