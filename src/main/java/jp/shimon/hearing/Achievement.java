package jp.shimon.hearing;

/** 目標の達成状況。 */
public enum Achievement {
    /** 未達成 */
    NOT_ACHIEVED,
    /** 一部達成 */
    PARTLY,
    /** 達成 */
    ACHIEVED,
    /** 目標を上回った */
    EXCEEDED;

    /** Of several goals together: all alike, else partly. */
    static Achievement of(java.util.Collection<Achievement> goals) {
        if (goals.isEmpty()) {
            return PARTLY;
        }
        if (goals.stream().allMatch(goal -> goal == EXCEEDED)) {
            return EXCEEDED;
        }
        if (goals.stream().allMatch(goal -> goal == ACHIEVED || goal == EXCEEDED)) {
            return ACHIEVED;
        }
        return goals.stream().allMatch(goal -> goal == NOT_ACHIEVED) ? NOT_ACHIEVED : PARTLY;
    }
}
