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

    /** Changes that headquarters called minor, as long as no meeting was told of them; newest first. */
    @Query("select i.changeId from Item i join Consultation c on c.id = i.consultationId"
            + " where i.headquarters = jp.shimon.consultation.HeadquartersChoice.MINOR"
            + " and not exists (select 1 from Meeting m join m.agenda a where a.changeId = i.changeId)"
            + " order by c.createdAt desc, i.position limit 50")
    List<UUID> unreported();
}
