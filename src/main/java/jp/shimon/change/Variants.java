package jp.shimon.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 送り仮名などのゆれ：取組・取組み・取り組み。 Only as a noun: 見直しを進め、取り組みます is a verb and no spelling of 取組. A noun is followed by a particle, by
 * another word or by nothing; a spelling that ends in kana and a comma may be either, and is passed over.
 */
final class Variants {

    private static final Pattern KANA = Pattern.compile("[\\u3041-\\u3096]");
    // no wa to ga wo ni he mo de ya ka: the particles that follow a noun
    private static final String PARTICLES =
            "\\u306E\\u306F\\u3068\\u304C\\u3092\\u306B\\u3078\\u3082\\u3067\\u3084\\u304B";
    private static final Pattern NOUN = Pattern.compile("[" + PARTICLES + "]|[^\\u3041-\\u3096]");
    private static final String COMMAS = "、，,";

    private Variants() {}

    static List<Term> in(Passage passage, RuleWords words) {
        List<Term> found = new ArrayList<>();
        for (List<String> group : words.variants()) {
            Matcher word = anyOf(group).matcher(passage.text());
            while (word.find()) {
                if (noun(word.group(), passage.text().substring(word.end()))) {
                    found.add(new Term("variant " + group.get(0), word.group(), "", passage.place()));
                }
            }
        }
        return found;
    }

    /** The longest first, so that 取組み is not taken for 取組. */
    private static Pattern anyOf(List<String> group) {
        return Pattern.compile(group.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    private static boolean noun(String word, String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        boolean endsInKana = KANA.matcher(word.substring(word.length() - 1)).matches();
        boolean comma = COMMAS.indexOf(rest.charAt(0)) >= 0;
        return NOUN.matcher(rest.substring(0, 1)).matches() && !(endsInKana && comma);
    }
}
