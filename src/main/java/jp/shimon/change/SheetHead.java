package jp.shimon.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shimon.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * V15：個票の見出し（柱・推進項目・項目名、番号、取組項目、担当部署）がそろっていない。 The record refuses most of it at input, and makes the head of
 * the sheet itself; it can occur with a plan whose tree was corrected, or with an addition whose number is still open.
 */
@Component
class SheetHead implements Rule {

    private static final int LEVELS = 3;

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        List<Side> sides = dossier.written();
        Stream<Finding> parts = sides.stream().flatMap(side -> blanks(side, sides.size() == 1));
        return sides.isEmpty() || complete(dossier) ? parts : Stream.concat(parts, Stream.of(missing("parent")));
    }

    private static boolean complete(Dossier dossier) {
        return dossier.lineage().size() == LEVELS
                && dossier.lineage().stream().noneMatch(node -> Texts.blank(node.number()) || Texts.blank(node.name()));
    }

    /** Of several measures the numbers may be given when they are adopted. */
    private static Stream<Finding> blanks(Side side, boolean single) {
        Map<String, String> parts = Map.of(
                "number",
                        single
                                ? String.valueOf(
                                        side.content().number() == null
                                                ? ""
                                                : side.content().number())
                                : "-",
                "title", side.content().title(),
                "department", side.content().department());
        return parts.entrySet().stream()
                .filter(part -> Texts.blank(part.getValue()))
                .map(part -> missing(side.at(part.getKey())));
    }

    private static Finding missing(String place) {
        return Finding.of("V15", Severity.E, place, PlaceWords.of(place));
    }
}
