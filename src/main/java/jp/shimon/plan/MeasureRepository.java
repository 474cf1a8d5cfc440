package jp.shimon.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeasureRepository extends JpaRepository<Measure, UUID> {

    Optional<Measure> findByNodeIdAndNumber(UUID node, String number);

    List<Measure> findByNodeId(UUID node);

    List<Measure> findByNodeIdIn(Collection<UUID> nodes);

    List<Measure> findByPlanId(UUID plan);

    @Query(nativeQuery = true, value = """
                    select count(*) from (select 1 from measure where plan_id = :plan limit :most) counted""")
    int countUpTo(UUID plan, int most);

    /** 統合先、分割先 */
    @Query(nativeQuery = true, value = """
                    select m.* from succession s join measure m on m.id = s.successor
                    where s.predecessor = :measure order by m.node_id, m.sort""")
    List<Measure> successors(UUID measure);

    /** 統合元、分割元 */
    @Query(nativeQuery = true, value = """
                    select m.* from succession s join measure m on m.id = s.predecessor
                    where s.successor = :measure order by m.node_id, m.sort""")
    List<Measure> predecessors(UUID measure);
}
