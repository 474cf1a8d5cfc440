package jp.shimon.hearing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProgressRepository extends JpaRepository<Progress, UUID> {

    Optional<Progress> findByMeasureIdAndFiscalYearAndPeriod(UUID measure, int year, ReviewPeriod period);

    /** The latest review for which a measure of the plan has a reply; a whole year comes after its first half. */
    @Query(
            nativeQuery = true,
            value = "select p.* from progress p join measure m on m.id = p.measure_id"
                    + " where m.plan_id = :plan order by p.fiscal_year desc, p.period desc limit 1")
    Optional<Progress> latest(UUID plan);

    @Query("select p from Progress p where p.measureId in :measures and p.filedAt <= :known")
    List<Progress> ofMeasures(Collection<UUID> measures, Instant known);

    /** The latest fiscal year for which a measure of the plan has a reply. */
    @Query(
            nativeQuery = true,
            value = "select max(p.fiscal_year) from progress p join measure m on m.id = p.measure_id"
                    + " where m.plan_id = :plan")
    Optional<Integer> latestYear(UUID plan);
}
