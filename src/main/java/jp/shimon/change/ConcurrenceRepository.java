package jp.shimon.change;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ConcurrenceRepository extends JpaRepository<Concurrence, Concurrence.Key> {

    @Query("select c from Concurrence c where c.key.changeId = :change order by c.answeredAt")
    List<Concurrence> ofChange(UUID change);
}
