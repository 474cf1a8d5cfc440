package jp.shimon.provenance;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Accounts;
import jp.shimon.plan.CauseView;
import jp.shimon.plan.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 証拠を集める：asks each room below once, for all that was recorded; so the statements do not grow with it. */
@Component
class Witnesses {

    private final Changes changes;
    private final Reviews reviews;
    private final Consultations consultations;
    private final Accounts accounts;

    Witnesses(Changes changes, Reviews reviews, Consultations consultations, Accounts accounts) {
        this.changes = changes;
        this.reviews = reviews;
        this.consultations = consultations;
        this.accounts = accounts;
    }

    Evidence of(List<Recorded> all) {
        List<ChangeHead> heads =
                changes.heads(ids(all, CauseView::change).map(ChangeId::new).toList());
        return new Evidence(
                heads,
                reviews.rated(heads.stream()
                        .filter(head -> head.review() != null)
                        .flatMap(head -> head.measures().stream())
                        .distinct()
                        .toList()),
                consultations.sources(ids(all, CauseView::consultation)
                        .map(ConsultationId::new)
                        .toList()),
                accounts.departments());
    }

    private static Stream<UUID> ids(List<Recorded> all, Function<CauseView, @Nullable UUID> id) {
        return all.stream()
                .map(Recorded::cause)
                .map(id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct();
    }
}
