package jp.shimon.plan.exchange;

import jp.shimon.shared.Sentence;
import jp.shimon.shared.Violation;
import org.apache.poi.ss.util.CellReference;

/** 表の中の場所。 {@code row} and {@code column} count from 0. */
record CellAt(String sheet, int row, int column) {

    /** 計画!F12 */
    String field() {
        return sheet + "!" + letters() + (row + 1);
    }

    String letters() {
        return CellReference.convertNumToColString(column);
    }

    /** The rule's sentence, and where in which sheet. */
    Violation violation(String rule, Object... args) {
        return at(Violation.of(field(), rule, args));
    }

    Violation at(Violation violation) {
        return new Violation(
                field(),
                violation.rule(),
                Sentence.of("exchange.at", sheet, String.valueOf(row + 1), letters(), violation.sentence()));
    }
}
