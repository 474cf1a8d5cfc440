package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 手続の一歩のすべて、タスクの鍵で引く。 */
@Component
public class Steps {

    private final Map<String, Step> byKey;

    Steps(List<Step> steps) {
        this.byKey = steps.stream().collect(Collectors.toMap(Step::key, Function.identity()));
    }

    public Step of(String key) {
        return Objects.requireNonNull(byKey.get(key), () -> "no step for the task " + key);
    }

    public java.util.Set<String> keys() {
        return byKey.keySet();
    }
}
