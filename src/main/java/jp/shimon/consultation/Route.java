package jp.shimon.consultation;

/** 本部の決定の後に進む先。 */
public enum Route {
    /** 諮問する */
    CONSULT,
    /** 軽微な変更のみ */
    MINOR,
    /** 付議事項なし */
    NONE
}
