package jp.shimon.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanVersionRepository extends JpaRepository<PlanVersion, UUID> {

    /** All of them, in the order of recording; {@link Holding} says which of them holds when. */
    @Query("select v from PlanVersion v where v.planId = :plan order by v.no")
    List<PlanVersion> ofPlan(UUID plan);

    /** Those that a consultation made. */
    @Query("select v.id from PlanVersion v where v.consultation is not null order by v.knownSince, v.no")
    List<UUID> decided();

    @Query("select v from PlanVersion v where v.planId = :plan order by v.no desc limit 1")
    Optional<PlanVersion> latest(UUID plan);
}
