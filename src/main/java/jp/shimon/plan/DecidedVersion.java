package jp.shimon.plan;

import java.util.UUID;

/**
 * 改定による版：one that a consultation made.
 *
 * @param plan code of the plan
 * @param head what the plan is called in it
 */
public record DecidedVersion(UUID id, String plan, PlanHead head, VersionView version, UUID consultation) {}
