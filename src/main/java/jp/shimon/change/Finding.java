package jp.shimon.change;

import jp.shimon.shared.Sentence;

/** 指摘：どの決まりに、どこが。 {@code place} such as {@code after.schedule.2025}. */
public record Finding(String rule, Severity severity, String place, Sentence sentence) {

    /** The sentence is looked up as {@code finding.<rule>}. */
    static Finding of(String rule, Severity severity, String place, Object... args) {
        return new Finding(rule, severity, place, Sentence.of("finding." + rule, args));
    }

    /** For a rule with several sentences: looked up as {@code finding.<rule>.<what>}. */
    static Finding saying(String what, String rule, Severity severity, String place, Object... args) {
        return new Finding(rule, severity, place, Sentence.of("finding." + rule + "." + what, args));
    }

    /** The place in words that people read, such as 変更後・年度計画欄・令和7年度. */
    public Sentence where() {
        return PlaceWords.of(place);
    }
}
