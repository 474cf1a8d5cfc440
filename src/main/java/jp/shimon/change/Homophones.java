package jp.shimon.change;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** V09：同音の語の取り違え。 A known slip is told where it stands; of words that sound alike and both occur, the rarer one. */
@Component
class Homophones implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        List<Passage> passages = dossier.passages();
        return Stream.concat(slips(passages, dossier.words()), pairs(withoutSlips(passages, dossier), dossier));
    }

    private static Stream<Finding> slips(List<Passage> passages, RuleWords words) {
        return words.slips().stream()
                .flatMap(slip -> passages.stream()
                        .filter(passage -> passage.text().contains(slip.wrong()))
                        .map(passage ->
                                Finding.saying("slip", "V09", Severity.W, passage.place(), slip.wrong(), slip.right())))
                .distinct();
    }

    /** What was told as a slip is not told once more as a pair. */
    private static List<Passage> withoutSlips(List<Passage> passages, Dossier dossier) {
        return passages.stream()
                .map(passage -> {
                    String text = passage.text();
                    for (RuleWords.Slip slip : dossier.words().slips()) {
                        text = text.replace(slip.wrong(), " ");
                    }
                    return new Passage(passage.place(), text);
                })
                .toList();
    }

    private static Stream<Finding> pairs(List<Passage> passages, Dossier dossier) {
        return dossier.words().homophones().stream()
                .map(group -> group.stream()
                        .map(word -> Spelling.of(word, passages))
                        .filter(spelling -> !spelling.places().isEmpty())
                        .toList())
                .filter(found -> found.size() > 1)
                .map(Homophones::pair);
    }

    private static Finding pair(List<Spelling> found) {
        Spelling rarest = found.stream()
                .min(Comparator.comparingInt(spelling -> spelling.places().size()))
                .orElseThrow();
        return Finding.saying("pair", "V09", Severity.W, rarest.places().get(0), Spelling.list(found));
    }
}
