package jp.shimon.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.shared.Folding;

/**
 * 畳んだ写し。
 *
 * @param names the numbers by which it is called, whole and from the top, with brackets and without
 * @param head the title, and the number of a letter
 * @param body the head and every text; each on a line, since a folded text has no line ends of its own
 */
record FoldedCopy(List<String> names, String head, String body) {

    static FoldedCopy of(Entry entry) {
        String label = Folding.of(Objects.requireNonNullElse(entry.label(), ""));
        boolean letter = entry.kind() == Kind.CONSULTATION;
        String head = lines(Stream.of(letter ? label : "", Folding.of(entry.title())));
        String texts = lines(entry.texts().stream().map(text -> Folding.of(text.text())));
        return new FoldedCopy(letter ? List.of() : names(entry.kind(), label), head, lines(Stream.of(head, texts)));
    }

    /** 3, 3-1, 3-1-(1), 3-1-1, 3-1-(1)-1, 3-1-1-1, and of a measure 1. */
    private static List<String> names(Kind kind, String label) {
        Set<String> names = new TreeSet<>();
        String[] parts = label.split("-");
        for (int last = 1; last <= parts.length; last++) {
            String path = String.join("-", List.of(parts).subList(0, last));
            names.add(path);
            names.add(plain(path));
        }
        names.add(kind == Kind.MEASURE ? parts[parts.length - 1] : label);
        names.remove("");
        return List.copyOf(names);
    }

    private static String plain(String label) {
        return label.replaceAll("[()]", "");
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }
}
