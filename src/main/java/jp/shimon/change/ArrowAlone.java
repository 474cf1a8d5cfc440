package jp.shimon.change;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/**
 * V04：「→」の前に文がない、または「→」がどの年度まで続くか分からない。 An entry with its last year is drawn with its arrow by the record; what
 * is left is an arrow that was typed or imported as text.
 */
@Component
class ArrowAlone implements Rule {

    private static final String SIGNS = "\\u2192\\u21D2\\u27A1\\u21E8\\u27F6\\u2794\\u279C\\u27A0";
    private static final Pattern ALONE = Pattern.compile("[\\s" + SIGNS + "\\u3003]+");
    private static final Pattern AT_ITS_END = Pattern.compile("(?s).*[" + SIGNS + "]\\s*");

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return Stream.concat(dossier.befores().stream(), dossier.written().stream())
                .flatMap(side -> side.content().entries().stream().flatMap(entry -> of(side, entry)));
    }

    private static Stream<Finding> of(Side side, ScheduleEntry entry) {
        if (ALONE.matcher(entry.text()).matches()) {
            return Stream.of(finding("alone", side, entry));
        }
        boolean endless =
                entry.from() == entry.to() && AT_ITS_END.matcher(entry.text()).matches();
        return endless ? Stream.of(finding("endless", side, entry)) : Stream.empty();
    }

    private static Finding finding(String what, Side side, ScheduleEntry entry) {
        return Finding.saying(
                what, "V04", Severity.E, side.at("schedule." + entry.from()), new FiscalYear(entry.from()));
    }
}
