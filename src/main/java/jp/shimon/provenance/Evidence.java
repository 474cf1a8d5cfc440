package jp.shimon.provenance;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.shimon.change.ChangeHead;
import jp.shimon.consultation.DecisionView;
import jp.shimon.consultation.MeetingView;
import jp.shimon.consultation.SourceView;
import jp.shimon.hearing.RatedReview;
import jp.shimon.identity.DepartmentView;
import jp.shimon.plan.CauseView;
import jp.shimon.plan.Recorded;
import org.jspecify.annotations.Nullable;

/** 証拠：what the rooms below told, put together for each thing recorded. */
record Evidence(
        List<ChangeHead> changes,
        List<RatedReview> ratings,
        List<SourceView> consultations,
        List<DepartmentView> departments) {

    /** {@code revision}: number of the revision of the measure, or of the name of a node. */
    Source source(int no, int revision, Recorded recorded) {
        CauseView cause = recorded.cause();
        @Nullable
        ChangeHead change = changes.stream()
                .filter(head -> head.id().value().equals(cause.change()))
                .findFirst()
                .orElse(null);
        @Nullable
        SourceView agreed = consultations.stream()
                .filter(each -> each.id().value().equals(cause.consultation()))
                .findFirst()
                .orElse(null);
        return new Source(
                no,
                revision,
                recorded.version(),
                recorded.effectiveFrom(),
                recorded.recordedAt(),
                cause.kind(),
                change == null ? null : Source.Asked.of(change, department(change.department())),
                change == null ? List.of() : cited(change),
                agreed == null ? null : agreed(agreed, cause.meeting(), cause.reportNo()),
                decided(recorded, agreed));
    }

    private List<Source.Rating> cited(ChangeHead change) {
        return ratings.stream()
                .filter(rated -> rated.review().equals(change.review())
                        && change.measures().contains(rated.measure()))
                .map(Source.Rating::of)
                .toList();
    }

    private static Source.Agreed agreed(SourceView source, @Nullable UUID meeting, int report) {
        return new Source.Agreed(
                source.id().value(),
                source.title(),
                source.letterNumber(),
                source.issuedOn(),
                source.meetings().stream().map(Evidence::met).toList(),
                source.meetings().stream()
                        .filter(met -> met.id().value().equals(meeting))
                        .findFirst()
                        .map(Evidence::met)
                        .orElse(null),
                source.report(report).reportNumber(),
                source.report(report).reportedOn(),
                source.report(report).publishedOn());
    }

    private static Source.Met met(MeetingView meeting) {
        return new Source.Met(meeting.no(), meeting.heldOn());
    }

    private static Source.@Nullable Decided decided(Recorded recorded, @Nullable SourceView agreed) {
        @Nullable
        DecisionView decision =
                agreed == null ? null : agreed.decision(recorded.cause().reportNo());
        if (decision == null && recorded.cause().decidedOn() == null && recorded.registerNumber() == null) {
            return null;
        }
        return new Source.Decided(
                recorded.cause().decidedOn(),
                recorded.registerNumber(),
                decision == null ? null : decision.decider(),
                decision == null ? null : decision.documentNumber());
    }

    private String department(String code) {
        return departments.stream()
                .filter(department -> Objects.equals(department.code(), code))
                .map(DepartmentView::name)
                .findFirst()
                .orElse(code);
    }
}
