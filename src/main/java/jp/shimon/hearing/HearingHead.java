package jp.shimon.hearing;

import jp.shimon.plan.MeasureId;

/** ヒアリングの見出し：どの取組項目の、どの期間か。 */
public record HearingHead(HearingId id, MeasureId measure, Review review) {}
