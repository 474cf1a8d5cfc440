package jp.shimon.consultation;

/** 審議の結果、項目ごと。 */
public enum ItemOutcome {
    /** 適当 */
    APPROPRIATE,
    /** 附帯意見を付して適当 */
    APPROPRIATE_WITH_OPINION,
    /** 修正のうえ適当 */
    AMENDED,
    /** 継続審議 */
    CARRIED_OVER,
    /** 会長一任 */
    CHAIR_ENTRUSTED,
    /** 適当でない */
    NOT_APPROPRIATE,
    /** 取下げ */
    WITHDRAWN,
    /** 意見を聴いた（懇談会） */
    HEARD,
    /** 次の会議でも意見を聴く（懇談会） */
    HEAR_AGAIN;

    /** Whether the report answers an item with it; an advisory meeting gives no report. */
    boolean answers() {
        return switch (this) {
            case CARRIED_OVER, WITHDRAWN, HEARD, HEAR_AGAIN -> false;
            default -> true;
        };
    }
}
