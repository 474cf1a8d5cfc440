package jp.shimon.hearing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HearingRepository extends JpaRepository<Hearing, UUID> {

    String SAME = "h.measureId = :measure and h.fiscalYear = :year and h.period = :period and h.source = 'INTERNAL'";

    /** With the scale of the round that it belongs to, or else the one that its plan uses now. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into hearing (id, measure_id, fiscal_year, period, source, opened_at, scale)
                    values (:id, :measure, :year, :period, 'INTERNAL', :at, coalesce(
                      (select r.scale from review_round r join round_measure m on m.round_id = r.id
                       where m.measure_id = :measure and r.fiscal_year = :year and r.period = :period),
                      (select s.scale from plan_scale s join measure m on m.plan_id = s.plan_id
                       where m.id = :measure order by s.id desc limit 1),
                      'plan3'))
                    on conflict on constraint one_hearing_per_review do nothing""")
    int open(UUID id, UUID measure, int year, String period, Instant at);

    @Query("select h from Hearing h where h.measureId = :measure")
    List<Hearing> ofEverySource(UUID measure);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Hearing h where " + SAME)
    Optional<Hearing> locked(UUID measure, int year, ReviewPeriod period);

    @Query("select h from Hearing h where " + SAME)
    Optional<Hearing> of(UUID measure, int year, ReviewPeriod period);

    @Query("select h from Hearing h where h.measureId in :measures and h.source = 'INTERNAL'")
    List<Hearing> ofAll(Collection<UUID> measures);

    @Query("select h from Hearing h where h.measureId in :measures and h.rating is not null and h.ratedAt <= :known"
            + " and h.source = 'INTERNAL'")
    List<Hearing> rated(Collection<UUID> measures, Instant known);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Hearing h where h.id = :id")
    Optional<Hearing> lockedById(UUID id);
}
