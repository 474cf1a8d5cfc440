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

    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into hearing (id, measure_id, fiscal_year, period, source, opened_at, scale)
                    values (:id, :measure, :year, :period, 'INTERNAL', :at, :scale)
                    on conflict on constraint one_hearing_per_review do nothing""")
    int open(UUID id, UUID measure, int year, String period, Instant at, String scale);

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
