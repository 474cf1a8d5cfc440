package jp.shimon.process;

import java.util.List;

/** タスクの担い手が変わった。 {@code doers} as in {@link TaskOpened}. */
public record TaskOffered(String task, List<String> doers) {}
