package jp.shimon.process;

import jp.shimon.shared.Sentence;

/** 選択肢。 */
public record Option(String value, Sentence label) {

    /** An option whose label is the record's own words, such as a member's name. */
    public static Option verbatim(String value, String words) {
        return new Option(value, Sentence.of("verbatim", words));
    }
}
