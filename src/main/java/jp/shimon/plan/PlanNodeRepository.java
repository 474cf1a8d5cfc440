package jp.shimon.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PlanNodeRepository extends JpaRepository<PlanNode, UUID> {

    List<PlanNode> findByPlanId(UUID plan);

    /** Nodes are entered before the version is made that brings them; afterwards they are told which one it was. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
                    update plan_node set version_id = v.id from plan_version v
                    where plan_node.plan_id = :plan and plan_node.version_id is null
                      and v.plan_id = :plan and v.no = :no""")
    void enteredIn(UUID plan, int no);
}
