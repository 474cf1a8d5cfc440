package jp.shimon.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** V21：ほかの文書から写したときに残った印（{@code <ul>}、{@code &nbsp;} など）。 Told once a place, and never taken away. */
@Component
class MarkupResidue implements Rule {

    private static final String LONG_NAMES =
            "(?:ul|ol|li|br|div|span|table|tbody|thead|tr|td|th|font|img|strong|em|style|h[1-6])";
    private static final String ATTRIBUTES = "(?:\\s[\\x20-\\x3B\\x3D\\x3F-\\x7E]*)?/?>";
    /** A whole tag, the beginning of one that is more than a letter (A<B is a comparison), or an entity. */
    private static final Pattern MARKUP = Pattern.compile("(?i)</?(?:" + LONG_NAMES + "|[abipu])" + ATTRIBUTES + "|</?"
            + LONG_NAMES + "\\b" + "|&(?:[A-Za-z]{2,8}|#\\d{1,6});");

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier.passages().stream()
                .map(passage -> new Found(passage.place(), MARKUP.matcher(passage.text())))
                .filter(found -> found.in().find())
                .map(found ->
                        Finding.of("V21", Severity.I, found.place(), found.in().group()))
                .distinct();
    }

    private record Found(String place, Matcher in) {}
}
