package jp.shimon.plan;

/**
 * 預かった取込み。
 *
 * @param digest of the preview that was shown
 */
public record Staged(PlanForm form, String digest) {}
