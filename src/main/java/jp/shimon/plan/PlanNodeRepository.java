package jp.shimon.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanNodeRepository extends JpaRepository<PlanNode, UUID> {

    List<PlanNode> findByPlanId(UUID plan);

    List<PlanNode> findByParentId(UUID parent);

    /** The node at a path such as {@code Ⅱ-2-(1)}. */
    @Query(nativeQuery = true, value = """
                    with recursive branch as (
                        select n.*, n.number as path from plan_node n
                        where n.plan_id = :plan and n.parent_id is null and starts_with(:path || '-', n.number || '-')
                        union all
                        select n.*, branch.path || '-' || n.number from plan_node n
                        join branch on n.plan_id = :plan and n.parent_id = branch.id
                            and starts_with(:path || '-', branch.path || '-' || n.number || '-'))
                    select * from branch where path = :path""")
    Optional<PlanNode> findByPath(UUID plan, String path);
}
