package jp.shimon.shared;

/**
 * 入力の誤り。 What is wrong, where, and the way out.
 *
 * @param field the field as the caller named it, such as {@code after.schedule[2].to}; empty for the whole
 * @param rule a short stable code, such as {@code required}
 */
public record Violation(String field, String rule, Sentence sentence) {

    /** The sentence is looked up as {@code violation.<rule>}. */
    public static Violation of(String field, String rule, Object... args) {
        return new Violation(field, rule, Sentence.of("violation." + rule, args));
    }
}
