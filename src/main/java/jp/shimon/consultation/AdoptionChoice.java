package jp.shimon.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 決裁、項目ごと。 The report binds nobody; whoever departs from it says why, and the reason is published. */
public enum AdoptionChoice {
    /** 計画に反映する。 Of an amended item: the text as amended. */
    ADOPT,
    /** 修正せず、諮問した内容で反映する */
    ADOPT_UNAMENDED,
    /** 差し戻す */
    SEND_BACK,
    /** 見送る */
    NOT_TAKEN_UP;

    /** What may be said of an item, the way on first. */
    static List<AdoptionChoice> legal(@Nullable ItemOutcome outcome, boolean amended, boolean baseMoved) {
        if (baseMoved) {
            return List.of(SEND_BACK, NOT_TAKEN_UP);
        }
        if (outcome == ItemOutcome.NOT_APPROPRIATE) {
            return List.of(NOT_TAKEN_UP, SEND_BACK, ADOPT);
        }
        return amended
                ? List.of(ADOPT, ADOPT_UNAMENDED, SEND_BACK, NOT_TAKEN_UP)
                : List.of(ADOPT, SEND_BACK, NOT_TAKEN_UP);
    }

    /** Whether the plan takes something from it. */
    public boolean adopts() {
        return this == ADOPT || this == ADOPT_UNAMENDED;
    }

    /** 答申のとおり。 Never of an item that the committee did not report on. */
    public boolean follows(@Nullable ItemOutcome outcome) {
        return outcome != null
                && outcome.answers()
                && this == (outcome == ItemOutcome.NOT_APPROPRIATE ? NOT_TAKEN_UP : ADOPT);
    }

    /** 答申と異なる決定。 A send-back decides nothing yet. */
    public boolean departsFrom(@Nullable ItemOutcome outcome) {
        return outcome != null && outcome.answers() && this != SEND_BACK && !follows(outcome);
    }
}
