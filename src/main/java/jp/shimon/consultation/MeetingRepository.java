package jp.shimon.consultation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends JpaRepository<Meeting, UUID> {

    @Query("select m from Meeting m join m.agenda a where a.consultationId = :consultation"
            + " order by m.no, case when m.status = jp.shimon.consultation.MeetingStatus.POSTPONED then 0 else 1 end")
    List<Meeting> of(UUID consultation);

    @Query("select coalesce(max(m.no), 0) from Meeting m where m.committeeId = :committee"
            + " and m.status <> jp.shimon.consultation.MeetingStatus.POSTPONED")
    int lastNo(UUID committee);

    /** Pairs of consultation id and meeting, in the order of the meetings. */
    @Query("select a.consultationId, m from Meeting m join m.agenda a where a.consultationId in :consultations"
            + " order by m.no, case when m.status = jp.shimon.consultation.MeetingStatus.POSTPONED then 0 else 1 end")
    List<Object[]> ofAll(Collection<UUID> consultations);
}
