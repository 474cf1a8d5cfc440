package jp.shimon.consultation;

/** 市長の決裁、項目ごと。 */
public enum AdoptionChoice {
    /** 計画に反映する */
    ADOPT,
    /** 差し戻す */
    SEND_BACK,
    /** 見送る */
    NOT_TAKEN_UP
}
