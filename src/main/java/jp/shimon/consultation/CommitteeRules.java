package jp.shimon.consultation;

import org.jspecify.annotations.Nullable;

/**
 * 委員会の決まり：条例や要綱が言うこと。
 *
 * @param legalBasis the ordinance and its article; a 附属機関 has one (地方自治法138条の4第3項)
 * @param quorumText the exact wording of the ordinance, printed where the quorum is shown
 * @param noticeDays days between notice and meeting that the rule asks for; a warning, never a refusal
 * @param agendaDays days before the meeting when its agenda closes; a warning, never a refusal
 * @param excludedLeaveBase whether an excluded member (除斥) also leaves the number that the quorum is counted of
 */
public record CommitteeRules(
        CommitteeType type,
        @Nullable String legalBasis,
        QuorumRule quorumRule,
        @Nullable String quorumText,
        TieRule tieRule,
        int noticeDays,
        int agendaDays,
        boolean openInPrinciple,
        boolean excludedLeaveBase) {

    public static final int NOTICE = 7;
    public static final int AGENDA = 14;

    /** 会議を公開し、七日前までに通知する、ごく普通の決まり。 */
    public static CommitteeRules ordinary(
            CommitteeType type, @Nullable String legalBasis, QuorumRule quorumRule, @Nullable String text) {
        return new CommitteeRules(
                type, legalBasis, quorumRule, text, TieRule.CHAIR_DECIDES, NOTICE, AGENDA, true, false);
    }
}
