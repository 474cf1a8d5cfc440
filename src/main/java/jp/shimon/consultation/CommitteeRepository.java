package jp.shimon.consultation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CommitteeRepository extends JpaRepository<Committee, UUID> {

    Optional<Committee> findByCode(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Committee c where c.id = :id")
    Optional<Committee> locked(UUID id);

    /** Those that can meet: somebody is in office. */
    @Query("select c from Committee c where exists (select m.id from Member m where m.committeeId = c.id"
            + " and m.termFrom <= :day and coalesce(m.leftOn, m.termTo) >= :day)")
    List<Committee> inOffice(LocalDate day);

    @Query("select c from Committee c order by c.name")
    List<Committee> byName();

    @Query("select count(c) from Consultation c where c.committeeId = :committee"
            + " and c.status <> jp.shimon.consultation.ConsultationStatus.CLOSED")
    long openConsultations(UUID committee);
}
