package jp.shimon.approval;

import java.util.List;
import java.util.Map;

/**
 * 決裁の決まり。
 *
 * @param version counted up with every change; who edits says which one they saw
 * @param passOver 後閲を自動にする：whether an absent section head is passed over as soon as the case comes to them
 * @param deciders who finally decides, by kind of change; a kind that is not named is the mayor's
 * @param superiors user names of who may pull up from a department's head, by department
 */
public record RouteRules(
        int version, boolean passOver, Map<String, Decider> deciders, Map<String, List<String>> superiors) {}
