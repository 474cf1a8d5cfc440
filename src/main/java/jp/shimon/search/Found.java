package jp.shimon.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 見つかったもの。
 *
 * @param title as typed, the words marked
 * @param label its number, marked too
 * @param passages where else the words stand, each with a piece of the text around them; not all of them if they are many
 */
public record Found(
        Kind kind, UUID id, String plan, @Nullable List<Piece> label, List<Piece> title, List<Passage> passages) {

    /** 文の一片。 {@code hit}: one of the words that were looked for. */
    public record Piece(String text, boolean hit) {}

    /** どの欄の、どこ。 */
    public record Passage(String field, @Nullable Integer year, List<Piece> snippet) {}
}
