package jp.shimon.hearing;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RatingOptionRepository extends JpaRepository<RatingOption, RatingOption.Key> {

    @Query("select o from RatingOption o where o.key.scale = :scale order by o.sort")
    List<RatingOption> ofScale(String scale);
}
