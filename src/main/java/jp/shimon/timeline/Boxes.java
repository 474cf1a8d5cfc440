package jp.shimon.timeline;

import java.util.List;
import java.util.Set;
import jp.shimon.change.ChangeView;
import jp.shimon.change.ConcurrenceView;

/**
 * 決裁欄：who has put their name to a change, in what capacity, and what no longer counts. Read from the trail, which is
 * never changed.
 *
 * @param standing one for each place on the way, in its order
 * @param voided approvals behind a send-back or a pull-back, oldest first
 */
public record Boxes(List<Box> standing, List<Box> voided) {

    private static final Set<String> OF_A_CHANGE = Set.of("approveProposal", "concur", "checkProposal");

    /** Of a consultation: who prepared it, and who decided. */
    public static Boxes ofConsultation(List<Entry> entries) {
        Stamping stamping = new Stamping(List.of());
        entries.forEach(stamping::take);
        entries.forEach(stamping::prepared);
        return new Boxes(
                stamping.boxes().standing().stream()
                        .filter(box -> !OF_A_CHANGE.contains(box.step()))
                        .toList(),
                List.of());
    }

    public static Boxes of(ChangeView view, List<Entry> entries) {
        Stamping stamping = new Stamping(view.head().concurWith());
        entries.forEach(stamping::take);
        view.concurrences().stream().filter(ConcurrenceView::stands).forEach(stamping::concurred);
        if (view.head().withDrafter()) {
            stamping.back();
        }
        return stamping.boxes();
    }
}
