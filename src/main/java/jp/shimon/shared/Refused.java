package jp.shimon.shared;

import java.util.List;

/** 断り。 A move that the record or the desk refuses, in sentences that a clerk understands; nothing has changed. */
public final class Refused extends RuntimeException {

    /** Why, in the four ways a caller can act on. */
    public enum Why {
        /** 入力を直せば通る */
        INVALID,
        /** あなたの担当ではない */
        FORBIDDEN,
        /** 見当たらない */
        NOT_FOUND,
        /** ほかの人が先に進めた、または今はできない */
        CONFLICT
    }

    private final Why why;
    private final transient List<Violation> violations;

    public Refused(Why why, List<Violation> violations) {
        super(why + " " + violations, null, false, false);
        this.why = why;
        this.violations = List.copyOf(violations);
    }

    public static Refused invalid(String field, String rule, Object... args) {
        return new Refused(Why.INVALID, List.of(Violation.of(field, rule, args)));
    }

    public static Refused forbidden(String rule, Object... args) {
        return new Refused(Why.FORBIDDEN, List.of(Violation.of("", rule, args)));
    }

    public static Refused notFound(String rule, Object... args) {
        return new Refused(Why.NOT_FOUND, List.of(Violation.of("", rule, args)));
    }

    public static Refused conflict(String rule, Object... args) {
        return new Refused(Why.CONFLICT, List.of(Violation.of("", rule, args)));
    }

    /** Throws when there is anything to complain of. */
    public static void ifAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Refused(Why.INVALID, violations);
        }
    }

    public Why why() {
        return why;
    }

    public List<Violation> violations() {
        return violations;
    }
}
