package jp.shimon.web.review;

import java.util.List;
import jp.shimon.hearing.ReviewRound;
import jp.shimon.hearing.RoundCounts;

/** 進捗確認の一行：どの計画の、どの期間が、どこまで進んだか。 */
record RoundRow(ReviewRound round, String plan, RoundCounts counts) {

    /** 回答、ヒアリング、評価。 */
    public List<Bar> bars() {
        return List.of(
                new Bar("replied", counts.replied(), counts.departments()),
                new Bar("heard", counts.heard(), counts.measures()),
                new Bar("rated", counts.rated(), counts.measures()));
    }
}
