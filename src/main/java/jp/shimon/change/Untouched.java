package jp.shimon.change;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.Standing;
import jp.shimon.shared.Violation;

/** 軽微な変更は、その種類の項目だけ。 A renaming that also moves a date would pass by the committee. */
final class Untouched {

    private Untouched() {}

    static void check(ChangeKind kind, List<Standing> before, List<MeasureContent> after, List<Violation> violations) {
        if (kind != ChangeKind.RENAME && kind != ChangeKind.CHANGE_OWNER) {
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            MeasureContent stands = before.get(i).content();
            MeasureContent proposed = after.get(i);
            MeasureContent allowed = kind == ChangeKind.RENAME
                    ? stands.retold(proposed.title(), stands.background(), stands.method())
                    : stands.handedTo(proposed.department(), proposed.relatedDepartments());
            if (!allowed.sameAs(proposed)) {
                violations.add(Violation.of(first(allowed, proposed), "kind.onlyItsOwn"));
            }
        }
    }

    private static String first(MeasureContent allowed, MeasureContent proposed) {
        if (differs(allowed, proposed, MeasureContent::title)) {
            return "after.title";
        }
        if (differs(allowed, proposed, MeasureContent::department)) {
            return "after.department";
        }
        if (differs(allowed, proposed, MeasureContent::relatedDepartments)) {
            return "after.relatedDepartments";
        }
        if (differs(allowed, proposed, MeasureContent::entries)) {
            return "after.schedule";
        }
        if (differs(allowed, proposed, MeasureContent::goals)) {
            return "after.goals";
        }
        if (differs(allowed, proposed, MeasureContent::plans)) {
            return "after.yearPlans";
        }
        return differs(allowed, proposed, MeasureContent::background) ? "after.background" : "after.method";
    }

    private static boolean differs(MeasureContent a, MeasureContent b, Function<MeasureContent, Object> part) {
        return !Objects.equals(part.apply(a), part.apply(b));
    }
}
