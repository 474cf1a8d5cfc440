package jp.shimon.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * 語ごとの違い：what differs between two texts, by words as people read Japanese, not by characters. Where most of it
 * changed the fragments would say less than the whole, and the whole is given as replaced.
 */
public final class WordDiff {

    /** The share of the shorter text that may change before the whole counts as replaced. */
    static final double MOST = 0.6;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    /** Pieces that make up both texts to the last character; removed stands before added. */
    public static List<Piece> between(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Piece(Piece.Kind.KEPT, before));
        }
        Tokens was = Tokens.of(before);
        Tokens becomes = Tokens.of(after);
        int shorter = Math.min(before.length(), after.length());
        if (mostChanged(was.shared(becomes), shorter)) {
            return whole(before, after); // and the long way of comparing is not gone
        }
        List<Piece> pieces = compared(was.words(), becomes.words());
        return mostChanged(readable(pieces), shorter) ? whole(before, after) : pieces;
    }

    /** Characters kept in pieces long enough to read by: one shorter than the changes on both its sides is a splinter. */
    private static int readable(List<Piece> pieces) {
        int kept = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int length = pieces.get(i).text().length();
            if (pieces.get(i).kind() == Piece.Kind.KEPT
                    && (length >= changed(pieces, i, -1) || length >= changed(pieces, i, 1))) {
                kept += length;
            }
        }
        return kept;
    }

    /** The longer side of the change next to a kept piece; 0 at the end of the text. */
    private static int changed(List<Piece> pieces, int at, int step) {
        int longest = 0;
        for (int i = at + step; i >= 0 && i < pieces.size() && pieces.get(i).kind() != Piece.Kind.KEPT; i += step) {
            longest = Math.max(longest, pieces.get(i).text().length());
        }
        return longest;
    }

    private static boolean mostChanged(int kept, int shorter) {
        return kept < (1 - MOST) * shorter || kept == 0;
    }

    private static List<Piece> whole(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.add(Piece.Kind.REMOVED, before);
        diff.add(Piece.Kind.ADDED, after);
        return diff.pieces;
    }

    private static List<Piece> compared(List<String> before, List<String> after) {
        WordDiff diff = new WordDiff();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            diff.add(Piece.Kind.KEPT, String.join("", before.subList(at, from)));
            diff.add(Piece.Kind.REMOVED, String.join("", delta.getSource().getLines()));
            diff.add(Piece.Kind.ADDED, String.join("", delta.getTarget().getLines()));
            at = from + delta.getSource().size();
        }
        diff.add(Piece.Kind.KEPT, String.join("", before.subList(at, before.size())));
        return diff.pieces;
    }

    private void add(Piece.Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
