package jp.shimon.consultation;

import java.util.Collection;
import java.util.Set;

/**
 * 定足数：誰を数えるか。
 *
 * @param base of how many members it is counted
 * @param present how many of them count as present
 * @param required how many must
 */
record Quorum(int base, int present, int required) {

    static Quorum of(QuorumRule rule, int base, int present) {
        return new Quorum(base, present, rule.required(base));
    }

    /**
     * 一つの項目について。 An excluded member is not counted as present; whether the number that the rule is taken of shrinks
     * too is for the ordinance to say.
     */
    static <T> Quorum forItem(CommitteeRules rules, Collection<T> inOffice, Collection<T> present, Set<T> excluded) {
        long leaving = inOffice.stream().filter(excluded::contains).count();
        int base = inOffice.size() - (rules.excludedLeaveBase() ? (int) leaving : 0);
        int left = (int) present.stream().filter(one -> !excluded.contains(one)).count();
        return of(rules.quorumRule(), base, left);
    }

    boolean reached() {
        return present >= required;
    }
}
