package jp.shimon.process.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.process.Track.Step;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.jspecify.annotations.Nullable;

/** What the engine's history of a case says about its steps; a step taken twice stands once, as it was last. */
final class Footsteps {

    /** What a person or a message ends; everything else is over in the moment in which it begins. */
    private static final Set<String> STANDS =
            Set.of(ActivityTypes.TASK_USER_TASK, ActivityTypes.INTERMEDIATE_EVENT_MESSAGE);

    private Footsteps() {}

    static List<Step> steps(List<HistoricActivityInstance> walked) {
        Set<String> here = here(walked);
        Map<String, Step> steps = new LinkedHashMap<>();
        for (HistoricActivityInstance each : walked) {
            String id = each.getActivityId();
            if (here.contains(id)) {
                // where it is again stands last
                steps.remove(id);
                steps.put(id, new Step(id, each.getActivityName(), null));
            } else if (isStep(each) && !each.isCanceled()) {
                steps.put(id, new Step(id, each.getActivityName(), endOf(each)));
            }
        }
        return List.copyOf(steps.values());
    }

    static List<String> passed(List<HistoricActivityInstance> walked) {
        Set<String> open = ids(walked.stream().filter(Footsteps::isOpen));
        return walked.stream()
                .filter(each -> !each.isCanceled() && isShown(each))
                .map(HistoricActivityInstance::getActivityId)
                // of several items one may be through and another not
                .filter(id -> !open.contains(id))
                .distinct()
                .toList();
    }

    private static Set<String> here(List<HistoricActivityInstance> walked) {
        return ids(walked.stream().filter(each -> isOpen(each) && STANDS.contains(each.getActivityType())));
    }

    private static Set<String> ids(Stream<HistoricActivityInstance> some) {
        return some.map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
    }

    private static boolean isOpen(HistoricActivityInstance each) {
        return each.getEndTime() == null;
    }

    /** An end of the whole case is a step too: it says how the case came out. */
    private static boolean isStep(HistoricActivityInstance each) {
        return STANDS.contains(each.getActivityType())
                || each.getActivityType().equals(ActivityTypes.END_EVENT_NONE)
                        && each.getProcessInstanceId().equals(each.getParentActivityInstanceId());
    }

    /** A gateway is passed on the way; only what has a place for a tick gets one. */
    private static boolean isShown(HistoricActivityInstance each) {
        return !each.getActivityType().endsWith("Gateway")
                && !each.getActivityType().equals(ActivityTypes.MULTI_INSTANCE_BODY);
    }

    private static @Nullable Instant endOf(HistoricActivityInstance each) {
        return each.getEndTime() == null ? null : each.getEndTime().toInstant();
    }
}
