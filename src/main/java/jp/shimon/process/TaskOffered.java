package jp.shimon.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** タスクの担い手が改められた：after people or departments changed. {@code doers} as in {@link TaskOpened}. */
public record TaskOffered(String task, @Nullable String department, List<String> doers) {}
