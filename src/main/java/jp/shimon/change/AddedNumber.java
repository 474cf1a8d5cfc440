package jp.shimon.change;

/**
 * 追加する取組項目の番号を判断する材料。
 *
 * @param next the number that comes next under the parent
 */
record AddedNumber(String next, State state) {

    /** 番号の状態。 */
    enum State {
        /** 次の番号、または起案中のほかの追加に続く番号 */
        IN_LINE,
        /** 間の番号が空いている */
        GAP,
        /** 使われているか、予約されている */
        TAKEN
    }
}
