package jp.shimon.walk;

import java.util.Map;

/**
 * 一手：somebody answers an open task, or does something to a case from outside its tasks.
 *
 * @param step the task that it is done to; empty for what is done to the change itself
 * @param answer what is answered other than the way on; for a verb what it needs, if anything
 */
record Move(Kind kind, String step, String who, Map<String, Object> answer) {

    /** 動詞。 */
    enum Kind {
        /** 回答 */
        ANSWER,
        /** 代決 */
        DEPUTY,
        /** 引上げ承認 */
        PULL_UP,
        /** 後閲 */
        PASS_OVER,
        /** 後閲：課長がいる日に */
        PASS_OVER_PRESENT,
        /** 職務分離の例外 */
        EXCEPTION,
        /** 保留して解く */
        HOLD,
        /** 督促 */
        REMIND,
        /** 引戻し */
        PULL_BACK,
        /** 取下げ */
        WITHDRAW,
        /** 付議 */
        BUNDLE,
        /** 提出 */
        SUBMIT,
        /** 要旨を変えて再提出 */
        RESUBMIT_REWRITTEN,
        /** 供覧して見る */
        CIRCULATE,
        /** 重要の指定と取消し */
        FLAG
    }

    static Move answer(String step, String who, Map<String, Object> answer) {
        return new Move(Kind.ANSWER, step, who, answer);
    }

    static Move verb(Kind kind, String who) {
        return new Move(kind, "", who, Map.of());
    }

    static Move atTask(Kind kind, String step, String who) {
        return new Move(kind, step, who, Map.of());
    }

    /** The same move, whoever makes it. */
    String what() {
        String what = kind == Kind.ANSWER ? step : kind + (step.isEmpty() ? "" : ":" + step);
        return what + (answer.isEmpty() ? "" : answer);
    }

    @Override
    public String toString() {
        return who + " " + what();
    }
}
