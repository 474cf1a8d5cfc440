package jp.shimon.process.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What a drawing may call: our delegates, the lists of the multi-instance tasks and the time of the daily round, and no other bean. */
final class DelegatesOnly extends AbstractMap<Object, Object> {

    private final ApplicationContext context;
    private final Set<String> names;

    DelegatesOnly(ApplicationContext context) {
        this.context = context;
        this.names = Stream.of(JavaDelegate.class, Participants.class, RoundTime.class)
                .flatMap(type -> Arrays.stream(context.getBeanNamesForType(type, true, false)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(String.valueOf(name));
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(String.valueOf(name)) ? context.getBean(String.valueOf(name)) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names.stream()
                .collect(Collectors.toMap(name -> (Object) name, this::bean))
                .entrySet();
    }

    private Object bean(String name) {
        return context.getBean(name);
    }
}
