package jp.shimon.reading;

import jp.shimon.shared.Sentence;

/**
 * 資料の変更前と記録の違い。 The paper may have been made from another version of the plan.
 *
 * @param field such as {@code title}, {@code schedule}
 * @param where where in the paper, and of which year
 */
public record Discrepancy(String field, Sentence where, String paper, String record) {}
