package jp.shimon.consultation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ConsultationRepository extends JpaRepository<Consultation, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Consultation c where c.id = :id")
    Optional<Consultation> locked(UUID id);

    @Query("select c from Consultation c where c.planId = :plan and c.status not in"
            + " (jp.shimon.consultation.ConsultationStatus.DECIDED, jp.shimon.consultation.ConsultationStatus.CLOSED)"
            + " order by c.createdAt desc")
    List<Consultation> undecided(UUID plan);

    @Query("select c from Consultation c order by c.createdAt desc limit :limit")
    List<Consultation> newest(int limit);

    @Query("select c.id from Consultation c where c.frozen is not null order by c.createdAt")
    List<UUID> issued();

    @Query("select c.id from Consultation c where c.frozen is not null and c.status in"
            + " (jp.shimon.consultation.ConsultationStatus.DECIDED, jp.shimon.consultation.ConsultationStatus.CLOSED)"
            + " and exists (select 1 from Item i where i.consultationId = c.id and i.decision is not null)"
            + " order by c.createdAt")
    List<UUID> issuedAndDecided();

    /** Which of them go to a 懇談会. */
    @Query("select c.id from Consultation c, Committee m where m.id = c.committeeId and c.id in :ids"
            + " and m.type = jp.shimon.consultation.CommitteeType.ADVISORY_MEETING")
    Set<UUID> heard(Collection<UUID> ids);
}
