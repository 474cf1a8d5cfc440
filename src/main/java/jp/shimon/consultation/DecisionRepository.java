package jp.shimon.consultation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DecisionRepository extends JpaRepository<Decision, UUID> {

    @Query("select d from Decision d where d.consultationId = :consultation order by d.recordedAt")
    List<Decision> of(UUID consultation);

    @Query("select d from Decision d where d.consultationId in :consultations order by d.recordedAt")
    List<Decision> ofAll(Collection<UUID> consultations);
}
