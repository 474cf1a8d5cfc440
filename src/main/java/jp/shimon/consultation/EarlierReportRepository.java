package jp.shimon.consultation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EarlierReportRepository extends JpaRepository<EarlierReport, EarlierReport.Key> {

    @Query("select r from EarlierReport r where r.key.consultationId = :consultation order by r.key.no")
    List<EarlierReport> of(UUID consultation);

    @Query("select r from EarlierReport r where r.key.consultationId in :consultations order by r.key.no")
    List<EarlierReport> ofAll(Collection<UUID> consultations);
}
