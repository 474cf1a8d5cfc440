package jp.shimon.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Finding;
import jp.shimon.change.Frame;
import jp.shimon.change.Proceed;
import jp.shimon.change.Reason;
import jp.shimon.change.ReasonCategory;
import jp.shimon.change.Severity;
import jp.shimon.consultation.PaperVersion;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanId;
import jp.shimon.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** ある決裁：SYNTHETIC, the boxes, findings and ways of the two items of an affair. */
final class ADecision {

    private ADecision() {}

    static DecisionFacts on(AnAffair affair, String typed) {
        List<DecisionFacts.Matter> matters = affair.consultation().items().stream()
                .map(item -> new DecisionFacts.Matter(change(item.change(), typed), "課 " + typed, "起案者 " + typed))
                .toList();
        return new DecisionFacts(
                List.of(
                        stamp("draft", null, "STAMP", null, typed),
                        stamp("concur", "課 " + typed, "DISSENT", null, typed),
                        stamp("headquartersDecision", null, "DEPUTY", "本部長 " + typed, typed),
                        stamp("decideAdoption", null, "SLASH", null, null)),
                List.of(stamp("approveProposal", null, "STAMP", null, typed)),
                matters,
                List.of(
                        new DecisionFacts.Act("平成31年4月30日 10時00分", "甲 " + typed, "提出した", null),
                        new DecisionFacts.Act("令和元年5月1日 9時30分", "乙 " + typed, "変更を決裁した", typed)),
                affair.consultation(),
                List.of(
                        new PaperVersion(0, 2, null, null, null, null, "a", List.of()),
                        new PaperVersion(
                                1, 2, LocalDate.of(2024, 3, 27), null, null, typed, "b".repeat(64), List.of())));
    }

    private static DecisionFacts.Stamp stamp(
            String step, @Nullable String department, String mark, @Nullable String away, @Nullable String name) {
        return new DecisionFacts.Stamp(
                step, department, mark, name, name == null ? null : AnAffair.REPORTED, away, null);
    }

    private static ChangeView change(ChangeId id, String typed) {
        String place = "after.schedule.2025";
        return new ChangeView(
                head(id, typed),
                1,
                "gyoukaku-7",
                "計画 " + typed,
                new PlanForm.Years(2020, 2025),
                List.of(),
                List.of("Ⅲ-1-(1)-①"),
                null,
                List.of(),
                new Reason(ReasonCategory.ACTUAL_PROGRESS, typed, typed, typed, "要旨 " + typed),
                List.of(),
                List.of(),
                new Frame(null, null, null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(new Finding("V01", Severity.E, place, Sentence.of("finding.V01", typed, 1))),
                List.of(new Proceed("V01", place, "理由 " + typed)),
                List.of(),
                Instant.EPOCH,
                null);
    }

    private static ChangeHead head(ChangeId id, String typed) {
        return new ChangeHead(
                id,
                new PlanId(id.value()),
                ChangeKind.REVISE,
                ChangeStatus.IN_CONSULTATION,
                "件名 " + typed,
                "soumu1",
                List.of(),
                "soumu",
                null,
                false,
                true,
                1,
                List.of(),
                null,
                null,
                List.of(),
                false,
                Instant.EPOCH,
                null,
                false);
    }
}
