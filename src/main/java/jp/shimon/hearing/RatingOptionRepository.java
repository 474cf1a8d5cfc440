package jp.shimon.hearing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RatingOptionRepository extends JpaRepository<RatingOption, RatingOption.Key> {

    @Query("select o from RatingOption o where o.key.scale = :scale order by o.sort")
    List<RatingOption> ofScale(String scale);

    /** The options of the scale that a plan uses now. */
    @Query(nativeQuery = true, value = """
                    select o.* from rating_option o
                    where o.scale = coalesce(
                      (select s.scale from plan_scale s where s.plan_id = :plan order by s.id desc limit 1), 'plan3')
                    order by o.sort""")
    List<RatingOption> inUse(UUID plan);
}
