package jp.shimon.plan;

/**
 * 並べた計画：two states of one plan, with every heading but only the measures that may differ.
 *
 * @param unread how many measures stand on both sides in one and the same revision, and so were not read
 */
public record Beside(PlanView left, PlanView right, int unread) {}
