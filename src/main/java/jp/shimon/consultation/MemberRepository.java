package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MemberRepository extends JpaRepository<Member, UUID> {

    @Query("select m from Member m where m.committeeId = :committee and m.termFrom <= :day and m.termTo >= :day"
            + " order by m.sort")
    List<Member> inOffice(UUID committee, LocalDate day);
}
