package jp.shimon.change;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.hearing.ReviewPeriod;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ChangeRepository extends JpaRepository<Change, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Change c where c.id = :id")
    Optional<Change> locked(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Change c where c.id in :ids order by c.id")
    List<Change> locked(Collection<UUID> ids);

    @Query("select c from Change c where c.status = :status order by c.submittedAt, c.id")
    List<Change> having(ChangeStatus status);

    /** Issued changes whose numbers under a node are promised to the committee. */
    @Query("select c from Change c where c.proposal.parentId = :parent and c.numbersFixed"
            + " and c.status = jp.shimon.change.ChangeStatus.IN_CONSULTATION order by c.id")
    List<Change> promising(UUID parent);

    @Query("select c from Change c order by c.createdAt desc limit :limit")
    List<Change> newest(int limit);

    /** Open changes that cite a review of a measure. */
    @Query(
            "select c from Change c join c.proposal.bases b where b.measureId = :measure and c.proposal.reviewYear = :year"
                    + " and c.proposal.reviewPeriod = :period and c.status = jp.shimon.change.ChangeStatus.IN_REVIEW order by c.id")
    List<Change> citing(UUID measure, int year, ReviewPeriod period);

    /** Open changes of a measure other than one of them. */
    @Query("select c from Change c join c.proposal.bases b where b.measureId in :measures and c.id <> :other"
            + " and c.status in (jp.shimon.change.ChangeStatus.DRAFT, jp.shimon.change.ChangeStatus.IN_REVIEW,"
            + " jp.shimon.change.ChangeStatus.AWAITING_BUNDLE, jp.shimon.change.ChangeStatus.IN_CONSULTATION)")
    List<Change> alsoOpen(Collection<UUID> measures, UUID other);

    /** Open changes that hit a node as a whole, other than one of them. */
    @Query("select c from Change c where c.proposal.frame.nodeId = :node and c.id <> :other"
            + " and c.status in (jp.shimon.change.ChangeStatus.DRAFT, jp.shimon.change.ChangeStatus.IN_REVIEW,"
            + " jp.shimon.change.ChangeStatus.AWAITING_BUNDLE, jp.shimon.change.ChangeStatus.IN_CONSULTATION)"
            + " order by c.createdAt, c.id")
    List<Change> alsoOpenOf(UUID node, UUID other);
    /** Open changes that a person drafts. */
    @Query(
            "select c from Change c where c.drafting.drafter = :drafter and c.status in"
                    + " (jp.shimon.change.ChangeStatus.DRAFT, jp.shimon.change.ChangeStatus.IN_REVIEW,"
                    + " jp.shimon.change.ChangeStatus.AWAITING_BUNDLE, jp.shimon.change.ChangeStatus.IN_CONSULTATION) order by c.id")
    List<Change> heldBy(String drafter);

    /** Open changes of a department. */
    @Query(
            "select c from Change c where c.drafting.department = :department and c.status in"
                    + " (jp.shimon.change.ChangeStatus.DRAFT, jp.shimon.change.ChangeStatus.IN_REVIEW,"
                    + " jp.shimon.change.ChangeStatus.AWAITING_BUNDLE, jp.shimon.change.ChangeStatus.IN_CONSULTATION) order by c.id")
    List<Change> openOf(String department);

    /** Open additions under a 項目名. */
    @Query("select c from Change c where c.proposal.parentId = :parent and c.kind = jp.shimon.change.ChangeKind.ADD"
            + " and c.status in (jp.shimon.change.ChangeStatus.DRAFT, jp.shimon.change.ChangeStatus.IN_REVIEW,"
            + " jp.shimon.change.ChangeStatus.AWAITING_BUNDLE, jp.shimon.change.ChangeStatus.IN_CONSULTATION)")
    List<Change> openAdditions(UUID parent);
}
