package jp.shimon.plan;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StagedImportRepository extends JpaRepository<StagedImport, UUID> {

    @Modifying
    @Query("delete from StagedImport s where s.expiresAt <= :now")
    void forgetExpired(Instant now);

    /** 1 for whoever takes it first, else 0. */
    @Modifying
    @Query("delete from StagedImport s where s.id = :id")
    int take(UUID id);
}
