package jp.shimon.consultation;

/** 可否同数のときの決まり。 */
public enum TieRule {
    /** 議長は表決に加わらず、可否同数のときに決する */
    CHAIR_DECIDES,
    /** 議長も委員として表決に加わり、可否同数のときは議長が決する */
    CHAIR_VOTES,
    /** 議長も委員として表決に加わり、可否同数は否決とする */
    REJECTED
}
