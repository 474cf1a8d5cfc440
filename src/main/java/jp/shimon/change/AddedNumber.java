package jp.shimon.change;

/**
 * 追加する取組項目の番号を判断する材料。
 *
 * @param next the number that comes next under the parent
 * @param free whether the number asked for was never given nor reserved
 */
record AddedNumber(String next, boolean free) {}
