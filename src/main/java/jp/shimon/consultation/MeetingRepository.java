package jp.shimon.consultation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends JpaRepository<Meeting, UUID> {

    @Query("select m from Meeting m join m.agenda a where a.consultationId = :consultation order by a.enteredAt, m.no"
            + ", case when m.status = jp.shimon.consultation.MeetingStatus.POSTPONED then 0 else 1 end")
    List<Meeting> of(UUID consultation);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> locked(UUID id);

    @Query("select m from Meeting m where m.committeeId = :committee"
            + " and m.status = jp.shimon.consultation.MeetingStatus.PLANNED order by m.heldOn, m.no")
    List<Meeting> planned(UUID committee);

    @Query("select m from Meeting m order by m.heldOn desc, m.no desc limit :limit")
    List<Meeting> newest(int limit);

    @Query("select coalesce(max(m.no), 0) from Meeting m where m.committeeId = :committee"
            + " and m.status <> jp.shimon.consultation.MeetingStatus.POSTPONED")
    int lastNo(UUID committee);

    /** Pairs of consultation id and meeting, in the order of the meetings. */
    @Query("select a.consultationId, m from Meeting m join m.agenda a where a.consultationId in :consultations"
            + " order by a.enteredAt, m.no"
            + ", case when m.status = jp.shimon.consultation.MeetingStatus.POSTPONED then 0 else 1 end")
    List<Object[]> ofAll(Collection<UUID> consultations);
}
