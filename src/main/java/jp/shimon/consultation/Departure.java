package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.shimon.change.ChangeId;
import org.jspecify.annotations.Nullable;

/**
 * 答申と異なる決定：what is published of it beside the plan.
 *
 * @param report which report of the consultation it departs from, from 1
 * @param opinion what the committee said
 * @param reason why it was decided otherwise
 */
public record Departure(
        ChangeId change,
        String paperNo,
        String title,
        int report,
        ItemOutcome outcome,
        @Nullable String opinion,
        AdoptionChoice decision,
        String reason,
        LocalDate decidedOn,
        String decider) {

    /** Of a consultation, in the order of the paper. */
    public static List<Departure> of(ConsultationView view) {
        List<DecisionView> adopting = view.decisions().stream()
                .filter(decision -> decision.step().equals(DecisionView.ADOPT))
                .toList();
        return view.items().stream()
                .filter(ItemView::departs)
                .map(item -> of(item, adopting))
                .toList();
    }

    private static Departure of(ItemView item, List<DecisionView> decisions) {
        int report = Objects.requireNonNull(item.report());
        DecisionView decision = decisions.get(report - 1);
        return new Departure(
                item.change(),
                item.paperNo(),
                item.title(),
                report,
                Objects.requireNonNull(item.outcome()),
                item.opinion(),
                Objects.requireNonNull(item.decision()),
                String.valueOf(item.decisionReason()),
                decision.decidedOn(),
                decision.decider());
    }
}
