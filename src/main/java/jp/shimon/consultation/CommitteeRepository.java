package jp.shimon.consultation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommitteeRepository extends JpaRepository<Committee, UUID> {

    Optional<Committee> findByCode(String code);
}
