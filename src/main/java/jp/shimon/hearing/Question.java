package jp.shimon.hearing;

import java.util.List;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureId;

/**
 * 照会の一項目：まだ報告のない取組項目。
 *
 * @param no its place in the department's list, from 1; it stays when another measure is reported
 * @param goals those that cover the year of the review, in force at the end of its period
 */
public record Question(int no, MeasureId measure, String path, String title, List<Goal> goals) {

    Question with(List<Goal> asked) {
        return new Question(no, measure, path, title, asked);
    }
}
