package jp.shimon.consultation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeliberationRepository extends JpaRepository<Deliberation, Deliberation.Key> {

    @Query("select d from Deliberation d where d.key.meetingId in :meetings")
    List<Deliberation> at(Collection<UUID> meetings);
}
