package jp.shimon.process.steps;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 案件の件名。
 *
 * @param changes the changes that wait for the step
 * @param department that the change belongs to, if it is one department's
 */
public record Subject(
        String title,
        List<UUID> changes,
        @Nullable UUID consultation,
        @Nullable String department) {}
