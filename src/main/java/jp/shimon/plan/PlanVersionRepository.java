package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanVersionRepository extends JpaRepository<PlanVersion, UUID> {

    /** The version that holds on a day as known at an instant. */
    @Query("select v from PlanVersion v where v.planId = :plan and v.inForceFrom <= :asOf and v.knownSince <= :known"
            + " order by v.inForceFrom desc, v.no desc limit 1")
    Optional<PlanVersion> holding(UUID plan, LocalDate asOf, Instant known);

    @Query("select v from PlanVersion v where v.planId = :plan order by v.no")
    List<PlanVersion> ofPlan(UUID plan);

    @Query("select v from PlanVersion v where v.planId = :plan order by v.no desc limit 1")
    Optional<PlanVersion> latest(UUID plan);
}
