package jp.shimon.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 新しい尺度：ある尺度を写して、言葉と区分を直したもの。 As it came.
 *
 * @param from code of the scale that it is copied from
 * @param options in their order; one with a blank label is left out
 */
public record ScaleForm(
        @Nullable String from,
        @Nullable String name,
        @Nullable List<OptionForm> options) {

    /** {@code code}: of the option that is copied; blank for a new one. */
    public record OptionForm(
            @Nullable String code,
            @Nullable String label,
            @Nullable String group,
            @Nullable Boolean countsAsAchieved) {}
}
