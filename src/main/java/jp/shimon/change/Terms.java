package jp.shimon.change;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 幅・大文字小文字・区切りだけが違いうる語。 A run is what is written without hiragana and signs between. Three things can drift: the
 * Latin word at the head of a run, a run as a whole (half-width katakana, full-width digits), and the sign that joins two
 * runs. Anything looser would find what is not there.
 */
final class Terms {

    private static final String LATIN = "A-Za-z\\uFF21-\\uFF3A\\uFF41-\\uFF5A";
    private static final String RUN =
            "[\\p{IsHan}\\p{IsKatakana}\\u30FC\\uFF70" + LATIN + "0-9\\uFF10-\\uFF19\\uFF66-\\uFF9F]+";
    private static final Pattern RUNS = Pattern.compile(RUN);
    private static final Pattern LATIN_WORD = Pattern.compile("[" + LATIN + "]{2,}");
    private static final Pattern JOINED = Pattern.compile("(" + RUN + ")([・･、，,／/])\\s*(?=(" + RUN + "))");
    private static final Pattern FIGURE = Pattern.compile("[0-9\\uFF10-\\uFF19]+");

    private final String place;
    private final List<Term> found = new ArrayList<>();

    private Terms(String place) {
        this.place = place;
    }

    static List<Term> in(Passage passage) {
        Terms terms = new Terms(passage.place());
        Matcher run = RUNS.matcher(passage.text());
        while (run.find()) {
            terms.run(run.group());
        }
        terms.joints(passage.text());
        return terms.found;
    }

    private void run(String run) {
        Matcher latin = LATIN_WORD.matcher(run);
        boolean any = false;
        while (latin.find()) {
            any = true;
            found.add(new Term(
                    "latin " + Passage.folded(latin.group()), latin.group(), run.substring(latin.end()), place));
        }
        if (!any && !FIGURE.matcher(run).matches()) {
            found.add(new Term("run " + Passage.folded(run), run, "", place));
        }
    }

    /** Figures are joined by a sign of their own: 1,000. */
    private void joints(String text) {
        Matcher joint = JOINED.matcher(text);
        while (joint.find()) {
            String left = joint.group(1);
            String right = joint.group(3);
            if (!FIGURE.matcher(left).matches()) {
                String sign = Normalizer.normalize(joint.group(2), Normalizer.Form.NFKC);
                found.add(new Term(
                        "joint " + Passage.folded(left) + " " + Passage.folded(right), left + sign + right, "", place));
            }
        }
    }
}
