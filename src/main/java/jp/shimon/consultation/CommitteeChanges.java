package jp.shimon.consultation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 委員会の変わったところ：欄ごとに、前の値 → 後の値。 */
final class CommitteeChanges {

    private final Map<String, String> changed = new LinkedHashMap<>();

    private CommitteeChanges() {}

    static Map<String, String> between(String name, CommitteeRules before, String newName, CommitteeRules after) {
        CommitteeChanges changes = new CommitteeChanges();
        changes.field("committeeName", name, newName);
        changes.field("committeeType", before.type(), after.type());
        changes.field("legalBasis", before.legalBasis(), after.legalBasis());
        changes.field("quorumRule", before.quorumRule(), after.quorumRule());
        changes.field("quorumText", before.quorumText(), after.quorumText());
        changes.field("tieRule", before.tieRule(), after.tieRule());
        changes.field("noticeDays", before.noticeDays(), after.noticeDays());
        changes.field("agendaDays", before.agendaDays(), after.agendaDays());
        changes.field("openInPrinciple", before.openInPrinciple(), after.openInPrinciple());
        changes.field("excludedLeaveBase", before.excludedLeaveBase(), after.excludedLeaveBase());
        return changes.changed;
    }

    static Map<String, String> between(MemberTerm before, MemberForm after) {
        CommitteeChanges changes = new CommitteeChanges();
        changes.field("memberName", before.name(), after.name());
        changes.field("position", before.position(), after.position());
        changes.field("termFrom", before.from(), after.from());
        changes.field("termTo", before.to(), after.to());
        changes.field("sort", before.sort(), after.sort());
        if (!changes.changed.isEmpty() && !changes.changed.containsKey("memberName")) {
            changes.changed.put("memberName", after.name());
        }
        return changes.changed;
    }

    static Map<String, String> of(MemberForm form) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("memberName", form.name());
        told.put("position", form.position());
        told.put("termFrom", form.from().toString());
        told.put("termTo", form.to().toString());
        return told;
    }

    private void field(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.put(name, said(before) + " → " + said(after));
        }
    }

    private static String said(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
