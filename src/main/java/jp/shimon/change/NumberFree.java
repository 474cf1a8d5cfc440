package jp.shimon.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * V12：追加する取組項目の番号は、まだ使われていない、次の番号であり、追加先は計画にある。 What other open additions ask for leaves no gap.
 * A missing parent is refused at input; it can occur where
 * the plan's tree changed after the draft.
 */
@Component
class NumberFree implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return Stream.concat(addition(dossier), twice(dossier.written()));
    }

    private static Stream<Finding> addition(Dossier dossier) {
        AddedNumber number = dossier.number();
        if (dossier.kind() != ChangeKind.ADD) {
            return Stream.empty();
        }
        if (dossier.lineage().isEmpty()) {
            return Stream.of(Finding.saying("parent", "V12", Severity.E, "parent"));
        }
        return number == null
                ? Stream.empty()
                : dossier.written().stream()
                        .flatMap(side -> of(side, String.valueOf(side.content().number()), number));
    }

    private static Stream<Finding> of(Side side, String asked, AddedNumber number) {
        return number.state() == AddedNumber.State.IN_LINE
                ? Stream.empty()
                : Stream.of(Finding.saying(
                        number.state() == AddedNumber.State.GAP ? "gap" : "taken",
                        "V12",
                        Severity.E,
                        side.at("number"),
                        asked,
                        number.next()));
    }

    /** Several new measures of one change stand under one 項目名. */
    private static Stream<Finding> twice(List<Side> sides) {
        Set<String> seen = new HashSet<>();
        return sides.stream()
                .filter(side -> side.content().number() != null)
                .filter(side -> !seen.add(String.valueOf(side.content().number())))
                .map(side -> Finding.saying(
                        "twice",
                        "V12",
                        Severity.E,
                        side.at("number"),
                        String.valueOf(side.content().number())));
    }
}
