package jp.shimon.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ItemRepository extends JpaRepository<Item, UUID> {

    @Query("select i from Item i where i.consultationId = :consultation order by i.position")
    List<Item> of(UUID consultation);

    @Query("select i from Item i where i.consultationId in :consultations order by i.position")
    List<Item> ofAll(Collection<UUID> consultations);

    @Query("select i from Item i where i.changeId = :change and i.open")
    Optional<Item> openOf(UUID change);
}
