package jp.shimon.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.Place;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import jp.shimon.shared.Numbering;
import org.springframework.stereotype.Component;

/** 番号の確定：新しい取組項目の番号は、諮問までは仮のもの。 From issue on no other consultation may promise the same. */
@Component
class ProvisionalNumbers {

    private final ChangeRepository changes;
    private final ChangeReader reader;
    private final Plans plans;

    ProvisionalNumbers(ChangeRepository changes, ChangeReader reader, Plans plans) {
        this.changes = changes;
        this.reader = reader;
        this.plans = plans;
    }

    /** The caller holds the plan's lock, so that nobody promises a number at the same time. */
    void fix(List<Change> inPaperOrder) {
        Set<UUID> own = new HashSet<>(
                inPaperOrder.stream().map(change -> change.id().value()).toList());
        List<Change> fixed = new ArrayList<>();
        for (Change change : inPaperOrder) {
            NodeId parent = change.parent();
            if (parent != null && !change.after().isEmpty()) {
                List<String> promised = new ArrayList<>(changes.promising(parent.value()).stream()
                        .filter(other -> !own.contains(other.id().value()))
                        .flatMap(other -> created(other).stream())
                        .toList());
                fixed.stream()
                        .filter(other -> parent.equals(other.parent()))
                        .forEach(other -> promised.addAll(created(other)));
                change.fixNumbers(numbered(change, parent, promised));
                fixed.add(change);
            }
        }
    }

    private List<MeasureContent> numbered(Change change, NodeId parent, List<String> promised) {
        Place place = plans.place(change.plan(), parent.toString()).orElseThrow();
        List<Standing> before = reader.before(change);
        List<String> taken = new ArrayList<>(promised);
        List<MeasureContent> numbered = new ArrayList<>();
        for (MeasureContent content : change.after()) {
            String number = String.valueOf(content.number());
            boolean own = before.stream().anyMatch(b -> Effects.continues(b, parent, content));
            boolean free = own || (!taken.contains(number) && plans.isFree(change.plan(), parent, number));
            String fixed = free ? number : next(place, taken);
            taken.add(fixed);
            numbered.add(content.numbered(fixed));
        }
        return numbered;
    }

    private List<String> created(Change change) {
        NodeId parent = change.parent();
        List<Standing> before = reader.before(change);
        return change.after().stream()
                .filter(content -> before.stream().noneMatch(b -> Effects.continues(b, parent, content)))
                .map(content -> String.valueOf(content.number()))
                .toList();
    }

    private static String next(Place place, List<String> taken) {
        int highest = taken.stream().mapToInt(Numbering::valueOf).max().orElse(0);
        return Numbering.circled(Math.max(Numbering.valueOf(place.nextNumber()), highest + 1));
    }
}
