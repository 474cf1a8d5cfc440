package jp.shimon.consultation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OpinionRepository extends JpaRepository<Opinion, UUID> {

    @Query("select o from Opinion o where o.consultationId = :consultation order by o.no")
    List<Opinion> of(UUID consultation);

    @Query("select o from Opinion o where o.itemId in :items order by o.no")
    List<Opinion> on(Collection<UUID> items);

    @Query("select coalesce(max(o.no), 0) from Opinion o where o.consultationId = :consultation")
    int lastNo(UUID consultation);

    @Query("select o from Opinion o, Consultation c where c.id = o.consultationId order by c.createdAt desc, o.no")
    List<Opinion> newest();

    @Query(
            value = "select * from opinion where state in ('ANSWERING', 'CONFIRMING')"
                    + " and measures @> array[cast(:measure as uuid)] order by due_year nulls last, no",
            nativeQuery = true)
    List<Opinion> openOn(UUID measure);
}
