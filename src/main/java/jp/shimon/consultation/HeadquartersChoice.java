package jp.shimon.consultation;

/** 本部の決定、項目ごと。 */
public enum HeadquartersChoice {
    /** 諮問する */
    CONSULT,
    /** 懇談会の意見を聴く */
    HEAR,
    /** 軽微な変更とする */
    MINOR,
    /** 差し戻す */
    SEND_BACK,
    /** 見送る */
    NOT_TAKEN_UP
}
