package jp.shimon.hearing;

/** 評価：コード、表示、区分。 */
public record RatingView(String code, String label, RatingGroup group) {}
