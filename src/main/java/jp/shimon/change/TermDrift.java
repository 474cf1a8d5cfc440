package jp.shimon.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * V08：一つの変更案の中で、同じ語の書き方が分かれている（Web会議とWEB会議、調査・研究と調査、研究、取組と取組み）。 One finding a term, where the rarest spelling
 * stands; of equally rare ones, where the later comes up. What the drafter cannot mend, the side before, is not read.
 */
@Component
class TermDrift implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        List<Term> terms = new ArrayList<>();
        for (Passage passage : dossier.passages()) {
            terms.addAll(Terms.in(passage));
            terms.addAll(Variants.in(passage, dossier.words()));
        }
        Map<String, List<Term>> bySense = new LinkedHashMap<>();
        terms.forEach(term -> bySense.computeIfAbsent(term.sense(), sense -> new ArrayList<>())
                .add(term));
        return bySense.values().stream()
                .map(TermDrift::spellings)
                .filter(s -> s.size() > 1)
                .map(TermDrift::finding);
    }

    private static List<Spelling> spellings(List<Term> same) {
        Map<String, Spelling> spellings = new LinkedHashMap<>();
        int shared = shared(same);
        same.forEach(term -> spellings
                .computeIfAbsent(
                        term.spelling(),
                        text -> new Spelling(text + term.rest().substring(0, shared), new ArrayList<>()))
                .places()
                .add(term.place()));
        return List.copyOf(spellings.values());
    }

    /** How far what follows the term is the same everywhere: 会議 in Web会議等 and WEB会議室. */
    private static int shared(List<Term> same) {
        String rest = same.get(0).rest();
        int shared = rest.length();
        for (Term term : same) {
            while (!term.rest().startsWith(rest.substring(0, shared))) {
                shared--;
            }
        }
        return shared;
    }

    private static Finding finding(List<Spelling> spellings) {
        List<Spelling> latestFirst = new ArrayList<>(spellings);
        Collections.reverse(latestFirst);
        Spelling rarest = latestFirst.stream()
                .min(Comparator.comparingInt(spelling -> spelling.places().size()))
                .orElseThrow();
        return Finding.of("V08", Severity.W, rarest.places().get(0), Spelling.list(spellings));
    }
}
