package jp.shimon.consultation;

/** 委員がどう加わったか。 A written opinion is read, but it does not make its author present. */
public enum AttendanceHow {
    /** 会場で出席 */
    IN_PERSON,
    /** オンラインで出席 */
    ONLINE,
    /** 欠席、書面で意見を提出 */
    WRITTEN_OPINION,
    /** 書面で賛成と回答 */
    APPROVED,
    /** 書面で反対と回答 */
    OPPOSED,
    /** 欠席、または回答なし */
    ABSENT;

    /** Whether the member counts to the quorum. */
    public boolean counts() {
        return this != WRITTEN_OPINION && this != ABSENT;
    }
}
