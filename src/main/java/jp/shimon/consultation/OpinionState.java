package jp.shimon.consultation;

/** 附帯意見の状態。 */
public enum OpinionState {
    /** 答申に付された。計画への反映を待っている */
    RECORDED,
    /** 対応方針の回答待ち */
    ANSWERING,
    /** 対応状況の確認待ち */
    CONFIRMING,
    /** 対応済み */
    DONE,
    /** 対応の必要がなくなった */
    NOT_APPLICABLE,
    /** 項目が計画に反映されなかった */
    LAPSED;

    /** Whether somebody still has to do something about it. */
    public boolean open() {
        return this == ANSWERING || this == CONFIRMING;
    }
}
