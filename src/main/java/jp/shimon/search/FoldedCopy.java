package jp.shimon.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.shared.Folding;

/**
 * 畳んだ写し。
 *
 * @param names the number, whole, without brackets, and of a measure its last part alone
 * @param head number and title
 * @param body the head and every text; each on a line, since a folded text has no line ends of its own
 */
record FoldedCopy(List<String> names, String head, String body) {

    static FoldedCopy of(Entry entry) {
        String label = Folding.of(Objects.requireNonNullElse(entry.label(), ""));
        String last = entry.kind() == Kind.MEASURE ? label.substring(label.lastIndexOf('-') + 1) : "";
        List<String> names = Stream.of(label, plain(label), last)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String head = lines(Stream.of(label, plain(label), Folding.of(entry.title())));
        String texts = lines(entry.texts().stream().map(text -> Folding.of(text.text())));
        return new FoldedCopy(names, head, lines(Stream.of(head, texts)));
    }

    private static String plain(String label) {
        return label.replaceAll("[()]", "");
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }
}
