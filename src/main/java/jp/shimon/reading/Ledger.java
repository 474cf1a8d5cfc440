package jp.shimon.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 読み取りの帳簿：every line and cell of the source, and what it was read as. Nothing is dropped without being named here. */
final class Ledger {

    private final List<Row> rows;
    private final Map<Slot, Use> used = new HashMap<>();

    Ledger(List<Row> rows) {
        this.rows = rows;
    }

    void use(Row row, Use use) {
        row.filled().forEach(slot -> used.putIfAbsent(slot, use));
    }

    void use(Slot slot, Use use) {
        if (!slot.blank()) {
            used.putIfAbsent(slot, use);
        }
    }

    /** Everything that stands in the source, in its order; a row of which nothing was used is one piece. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (Row row : rows) {
            List<Slot> filled = row.filled();
            if (filled.stream().noneMatch(used::containsKey)) {
                pieces.add(new Piece(row.where(), row.text(), null));
            } else {
                filled.forEach(slot -> pieces.add(piece(row, slot)));
            }
        }
        return pieces;
    }

    private Piece piece(Row row, Slot slot) {
        @Nullable Use use = used.get(slot);
        return new Piece(row.where(slot), slot.prose(), use);
    }
}
