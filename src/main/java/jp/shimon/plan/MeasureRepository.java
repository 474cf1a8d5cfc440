package jp.shimon.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasureRepository extends JpaRepository<Measure, UUID> {

    Optional<Measure> findByNodeIdAndNumber(UUID node, String number);

    List<Measure> findByNodeId(UUID node);

    List<Measure> findByPlanId(UUID plan);
}
