package jp.shimon.reading;

import jp.shimon.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 元の文書の一行または一つの欄。
 *
 * @param use what it was read as; {@code null}: it was not recognised
 */
public record Piece(Sentence where, String text, @Nullable Use use) {}
