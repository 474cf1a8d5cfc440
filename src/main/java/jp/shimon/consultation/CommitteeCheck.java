package jp.shimon.consultation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;

/** 委員会と委員の入力を確かめる。 Everything that is wrong at once, each with its way out. */
final class CommitteeCheck {

    private static final int NAME = 100;
    private static final int TEXT = 400;
    private static final int NOTICE_DAYS = 90;
    private static final int AGENDA_DAYS = 180;
    private static final int ORDER = 999;
    private static final Set<String> POSITIONS = Set.of("CHAIR", "DEPUTY", "MEMBER");

    private CommitteeCheck() {}

    static List<Violation> committee(String name, CommitteeRules rules) {
        List<Violation> found = new ArrayList<>();
        Texts.require("name", name, NAME).ifPresent(found::add);
        Texts.check("legalBasis", rules.legalBasis(), TEXT).ifPresent(found::add);
        Texts.check("quorumText", rules.quorumText(), TEXT).ifPresent(found::add);
        if (rules.type() == CommitteeType.STATUTORY && Texts.blank(rules.legalBasis())) {
            found.add(Violation.of("legalBasis", "committee.basis"));
        }
        if (rules.type() == CommitteeType.ADVISORY_MEETING && rules.quorumRule() != QuorumRule.NONE) {
            found.add(Violation.of("quorumRule", "committee.noQuorum"));
        }
        range("noticeDays", rules.noticeDays(), 0, NOTICE_DAYS).ifPresent(found::add);
        range("agendaDays", rules.agendaDays(), 0, AGENDA_DAYS).ifPresent(found::add);
        return found;
    }

    private static Optional<Violation> range(String field, int value, int min, int max) {
        return value < min || value > max ? Optional.of(Violation.of(field, "range", min, max)) : Optional.empty();
    }

    /** @param others the terms of everybody else in this committee */
    static List<Violation> member(MemberForm form, List<MemberTerm> others) {
        List<Violation> found = new ArrayList<>();
        Texts.require("memberName", form.name(), NAME).ifPresent(found::add);
        range("sort", form.sort(), 1, ORDER).ifPresent(found::add);
        if (!POSITIONS.contains(form.position())) {
            found.add(Violation.of("position", "option", form.position()));
        }
        if (form.to().isBefore(form.from())) {
            found.add(Violation.of("to", "member.term", form.from(), form.to()));
        }
        if (found.isEmpty()) {
            others.stream()
                    .filter(other -> other.meets(form.from(), form.to()))
                    .flatMap(other -> clash(form, other).stream())
                    .limit(1)
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<Violation> clash(MemberForm form, MemberTerm other) {
        if (same(form.name(), other.name())) {
            return Optional.of(Violation.of("from", "member.twice", other.name(), other.from(), other.until()));
        }
        if (!form.position().equals(other.position())) {
            return Optional.empty();
        }
        return switch (form.position()) {
            case "CHAIR" ->
                Optional.of(Violation.of("position", "member.secondChair", other.name(), other.from(), other.until()));
            case "DEPUTY" ->
                Optional.of(Violation.of("position", "member.secondDeputy", other.name(), other.from(), other.until()));
            default -> Optional.empty();
        };
    }

    /** The same person, however the name is spaced. */
    private static boolean same(String one, String two) {
        return folded(one).equals(folded(two));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
