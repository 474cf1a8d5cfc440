package jp.shimon.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 課とその後。
 *
 * @param closedFrom the first day on which it is none any more
 * @param heir the department that stands for it since
 */
public record DepartmentState(
        String code,
        String name,
        int sort,
        @Nullable LocalDate closedFrom,
        @Nullable String heir) {}
