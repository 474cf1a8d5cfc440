package jp.shimon.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.hearing.RatingView;
import org.springframework.stereotype.Component;

/**
 * V23：文章が、確定した評価と違う評価、またはまだ確定していない評価を述べている。 A label of the scale counts only directly before one of the verbs
 * (計画未満といたしました), so that 計画どおりの策定 states none. The scale is read only where such a verb stands.
 */
@Component
class RatingInProse implements Rule {

    private static final String CLOSING = "」』\"”)";

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        Set<String> confirmed = dossier.before().stream()
                .map(Before::rating)
                .filter(Objects::nonNull)
                .map(RatingView::label)
                .collect(Collectors.toSet());
        return Passage.of(dossier.reason())
                .flatMap(passage -> stated(passage.text(), dossier).stream()
                        .filter(label -> !confirmed.contains(label))
                        .map(label -> finding(passage, label, confirmed)));
    }

    private static Finding finding(Passage passage, String label, Set<String> confirmed) {
        String what = confirmed.isEmpty() ? "early" : "other";
        return Finding.saying(what, "V23", Severity.E, passage.place(), label, String.join("／", confirmed));
    }

    /** The labels that a text states as ratings. */
    private static Set<String> stated(String text, Dossier dossier) {
        String folded = Passage.folded(text);
        Set<String> stated = new LinkedHashSet<>();
        for (String verb : dossier.words().ratingVerbs()) {
            for (int at : occurrences(folded, Passage.folded(verb))) {
                before(folded.substring(0, at), dossier.ratingLabels().get()).ifPresent(stated::add);
            }
        }
        return stated;
    }

    private static List<Integer> occurrences(String text, String word) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            found.add(at);
        }
        return found;
    }

    /** The longest label at the end of a text, in quotation marks or not. */
    private static Optional<String> before(String text, List<String> labels) {
        String bare = !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0
                ? text.substring(0, text.length() - 1)
                : text;
        return labels.stream()
                .filter(label -> text.endsWith(Passage.folded(label)) || bare.endsWith(Passage.folded(label)))
                .max(Comparator.comparingInt(String::length));
    }
}
