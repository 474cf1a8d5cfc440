package jp.shimon.consultation;

/** 決定を記録する人。 */
public enum Recording {
    /** 決める人が自分の利用者名で */
    DECIDER,
    /** 文書や別のシステムで決めたものを、事務局も */
    SECRETARIAT_TOO
}
