package jp.shimon.reading;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * アクションプランの表の一行。
 *
 * @param cells by year, with → and 〃 as the grid of a change has them
 * @param closed whether it says only that the measure ends
 */
record GridRow(
        Row at,
        @Nullable String number,
        String title,
        @Nullable String department,
        @Nullable String related,
        SortedMap<Integer, String> cells,
        boolean closed) {}
