package jp.shimon.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 検索の結果、一画面分。
 *
 * @param total how many there are in all, counted up to {@link Search#COUNTED}
 * @param next what {@code after} must be for the rest; {@code null} = that was all
 */
public record Results(
        List<Found> found, int total, @Nullable String next) {}
