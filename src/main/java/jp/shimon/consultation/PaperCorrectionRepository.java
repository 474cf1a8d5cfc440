package jp.shimon.consultation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PaperCorrectionRepository extends JpaRepository<PaperCorrection, PaperCorrection.Key> {

    @Query("select c from PaperCorrection c where c.key.consultationId = :consultation order by c.key.no")
    List<PaperCorrection> of(UUID consultation);

    /** Pairs of consultation id and how often its paper was corrected. */
    @Query("select c.key.consultationId, max(c.key.no) from PaperCorrection c group by c.key.consultationId")
    List<Object[]> counted();
}
