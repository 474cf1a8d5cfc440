package jp.shimon.shared;

import java.util.List;
import java.util.stream.Collectors;

/** 違いの一片：残った語、消えた語、加わった語。 */
public record Piece(Kind kind, String text) {

    /** どちら側にあるか。 */
    public enum Kind {
        /** 変わらない */
        KEPT,
        /** 削除 */
        REMOVED,
        /** 追加 */
        ADDED;

        /** Whether a piece of this kind stands in the text before. */
        public boolean isBefore() {
            return this != ADDED;
        }

        /** Whether a piece of this kind stands in the text after. */
        public boolean isAfter() {
            return this != REMOVED;
        }
    }

    /** Whether the whole was replaced, added or removed. */
    public static boolean noneKept(List<Piece> pieces) {
        return pieces.stream().noneMatch(piece -> piece.kind == Kind.KEPT);
    }

    /** The text before, put together again. */
    public static String before(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind.isBefore())
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    /** The text after, put together again. */
    public static String after(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind.isAfter())
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
