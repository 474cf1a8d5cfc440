package jp.shimon.change;

import java.util.Set;
import java.util.stream.Collectors;
import jp.shimon.plan.Place;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Numbering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 追加の番号：the next one under its parent, or one that follows on those which other open additions ask for. */
@Component
class AddedNumbers {

    private final ChangeRepository changes;
    private final Plans plans;

    AddedNumbers(ChangeRepository changes, Plans plans) {
        this.changes = changes;
        this.plans = plans;
    }

    /** @return {@code null} for what is no addition, or can no longer be renumbered */
    @Nullable
    AddedNumber of(Change change, @Nullable Place parent) {
        return change.kind() != ChangeKind.ADD
                        || change.after().isEmpty()
                        || parent == null
                        || change.status().ended()
                ? null
                : new AddedNumber(parent.nextNumber(), state(change, parent));
    }

    private AddedNumber.State state(Change change, Place parent) {
        String asked = number(change);
        if (asked.equals(parent.nextNumber())) {
            return AddedNumber.State.IN_LINE;
        }
        if (!plans.isFree(change.plan(), parent.id(), asked)) {
            return AddedNumber.State.TAKEN;
        }
        return asked.equals(afterTheOthers(change, parent)) ? AddedNumber.State.IN_LINE : AddedNumber.State.GAP;
    }

    private String afterTheOthers(Change change, Place parent) {
        Set<String> asked = changes.openAdditions(parent.id().value()).stream()
                .filter(other ->
                        !other.id().equals(change.id()) && !other.after().isEmpty())
                .map(AddedNumbers::number)
                .collect(Collectors.toSet());
        int next = Numbering.valueOf(parent.nextNumber());
        while (asked.contains(Numbering.circled(next)) && !number(change).equals(Numbering.circled(next))) {
            next++;
        }
        return Numbering.circled(next);
    }

    private static String number(Change change) {
        return String.valueOf(change.after().get(0).number());
    }
}
