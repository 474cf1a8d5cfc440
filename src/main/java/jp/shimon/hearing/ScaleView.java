package jp.shimon.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 評価の尺度。
 *
 * @param madeFrom the scale that it was copied from; {@code null} for one that came with the system
 * @param used how many hearings, of whatever source, speak in it
 */
public record ScaleView(String code, String name, @Nullable String madeFrom, int used, List<ScaleOption> options) {}
