package jp.shimon.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanNodeRepository extends JpaRepository<PlanNode, UUID> {

    List<PlanNode> findByPlanId(UUID plan);
}
