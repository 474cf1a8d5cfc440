package jp.shimon.consultation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WithdrawalRepository extends JpaRepository<Withdrawal, UUID> {

    @Query("select w from Withdrawal w join Item i on i.id = w.itemId where i.consultationId = :consultation"
            + " order by w.requestedAt")
    List<Withdrawal> of(UUID consultation);
}
