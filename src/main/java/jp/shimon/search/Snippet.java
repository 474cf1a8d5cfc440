package jp.shimon.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shimon.search.Found.Piece;
import jp.shimon.shared.Folded.Span;

/** 抜書き：the first hit and what stands around it, never cut through a sign. */
final class Snippet {

    private static final int BEFORE = 24;
    private static final int LENGTH = 110;
    private static final String CUT = "…";

    private Snippet() {}

    static List<Piece> whole(String text, List<Span> hits) {
        return pieces(text, hits, 0, text.length());
    }

    static List<Piece> around(String text, List<Span> hits) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        int from = before(signs, hits.get(0).from() - BEFORE);
        int to = text.length() - from <= LENGTH ? text.length() : before(signs, from + LENGTH);
        List<Piece> pieces = new ArrayList<>(pieces(text, hits, from, to));
        if (from > 0) {
            pieces.add(0, new Piece(CUT, false));
        }
        if (to < text.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return pieces;
    }

    private static int before(BreakIterator signs, int at) {
        return at <= 0 ? 0 : signs.isBoundary(at) ? at : signs.preceding(at);
    }

    private static List<Piece> pieces(String text, List<Span> hits, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Span hit : hits) {
            int begin = Math.max(at, hit.from());
            int end = Math.min(to, hit.to());
            if (begin < end) {
                add(pieces, text.substring(at, begin), false);
                add(pieces, text.substring(begin, end), true);
                at = end;
            }
        }
        add(pieces, text.substring(at, Math.max(at, to)), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }
}
