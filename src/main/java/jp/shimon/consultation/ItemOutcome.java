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
    WITHDRAWN;

    /** Whether the report answers an item with it. */
    boolean answers() {
        return this != CARRIED_OVER && this != WITHDRAWN;
    }
}
