package jp.shimon.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 様式のまとまり：fields that follow each other and belong together.
 *
 * @param name of what is folded; {@code null} for what always stands there
 */
public record FormPart<F>(@Nullable String name, List<F> fields) {

    /** In their order, each run of one part together. */
    static <F> List<FormPart<F>> of(List<F> fields, Function<F, @Nullable String> part) {
        List<FormPart<F>> parts = new ArrayList<>();
        for (F field : fields) {
            @Nullable String name = part.apply(field);
            if (parts.isEmpty() || !Objects.equals(parts.get(parts.size() - 1).name(), name)) {
                parts.add(new FormPart<>(name, new ArrayList<>()));
            }
            parts.get(parts.size() - 1).fields().add(field);
        }
        return parts;
    }
}
