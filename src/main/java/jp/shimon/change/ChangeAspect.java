package jp.shimon.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import org.jspecify.annotations.Nullable;

/** 変更の側面：一つの変更案が同時にいくつも持てる。 What the content shows is found; what it cannot show is stated. */
public enum ChangeAspect {
    /** 日程の見直し */
    RESCHEDULE,
    /** 可否決定の時期の見直し */
    POSTPONE_DECISION,
    /** 目標値の見直し */
    CHANGE_TARGET,
    /** 進行管理からの除外 */
    LEAVE_MONITORING;

    /** The aspects that a drafter may state for a kind. */
    public static Set<ChangeAspect> of(ChangeKind kind) {
        return switch (kind) {
            case REVISE -> EnumSet.of(RESCHEDULE, POSTPONE_DECISION, CHANGE_TARGET);
            case COMPLETE -> EnumSet.of(LEAVE_MONITORING);
            default -> Collections.emptySet();
        };
    }

    /** Those that a revision shows by itself. */
    static Set<ChangeAspect> shown(ChangeKind kind, List<MeasureContent> before, List<MeasureContent> after) {
        Set<ChangeAspect> shown = EnumSet.noneOf(ChangeAspect.class);
        if (kind == ChangeKind.REVISE && before.size() == 1 && after.size() == 1) {
            if (!before.get(0).entries().equals(after.get(0).entries())) {
                shown.add(RESCHEDULE);
            }
            if (!targets(before.get(0)).equals(targets(after.get(0)))) {
                shown.add(CHANGE_TARGET);
            }
        }
        return shown;
    }

    private static List<String> targets(MeasureContent content) {
        return content.statedGoals().stream().map(ChangeAspect::target).toList();
    }

    private static String target(Goal goal) {
        @Nullable String target = goal.target();
        return target == null ? "" : target;
    }
}
