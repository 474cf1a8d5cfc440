package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MemberRepository extends JpaRepository<Member, UUID> {

    @Query("select m from Member m where m.committeeId = :committee and m.termFrom <= :day"
            + " and coalesce(m.leftOn, m.termTo) >= :day order by m.sort, m.name")
    List<Member> inOffice(UUID committee, LocalDate day);

    @Query("select m from Member m where m.committeeId = :committee order by m.termFrom, m.sort, m.name")
    List<Member> of(UUID committee);
}
