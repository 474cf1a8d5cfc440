package jp.shimon.consultation;

/** 定足数の決まり。 半数以上 and 過半数 differ: of ten members five suffice for the one and not for the other. */
public enum QuorumRule {
    /** 半数以上 */
    HALF_OR_MORE,
    /** 過半数 */
    MAJORITY,
    /** 定めなし */
    NONE;

    /** How many of the members must be present, at least one. */
    int required(int members) {
        return switch (this) {
            case HALF_OR_MORE -> Math.max(1, (members + 1) / 2);
            case MAJORITY -> members / 2 + 1;
            case NONE -> 1;
        };
    }
}
