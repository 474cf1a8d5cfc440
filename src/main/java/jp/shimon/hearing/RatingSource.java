package jp.shimon.hearing;

/** 誰の評価か。 */
public enum RatingSource {
    /** 自己評価（担当課） */
    SELF,
    /** 内部評価（事務局・本部） */
    INTERNAL,
    /** 外部評価（委員会） */
    EXTERNAL
}
