package jp.shimon.hearing;

/** 進み具合：課のうち回答した数と未回答とした数、取組項目のうち報告、ヒアリング、評価が済んだ数と、計画未満の数。 */
public record RoundCounts(
        int departments, int replied, int unanswered, int measures, int reported, int heard, int rated, int below) {

    static final RoundCounts NONE = new RoundCounts(0, 0, 0, 0, 0, 0, 0, 0);
}
