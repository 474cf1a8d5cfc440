package jp.shimon.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.document.Extract.Advice;
import jp.shimon.shared.Era;
import org.jspecify.annotations.Nullable;

/** 抄録のページ：no script, nothing from elsewhere, its style beside it in the folder. */
final class ExtractPage {

    private static final List<String> WORDS = List.of(
            "changes",
            "no",
            "kind",
            "department",
            "decision",
            "reason",
            "differences",
            "field",
            "opinions",
            "departure",
            "data",
            "csv",
            "json",
            "manifest",
            "skip");
    private static final HtmlTemplates TEMPLATES = new HtmlTemplates("templates/publication/");

    private ExtractPage() {}

    /** 事実：its name and what it is. */
    record Fact(String name, String value) {}

    /** 見出しつきの変更。 */
    record Part(Extract.Change change, String heading, String caption, String after, String before) {
        static Part of(Extract.Change change) {
            return new Part(
                    change,
                    PaperWords.of("extract.numbered", change.no(), change.heading()),
                    PaperWords.of("extract.caption", change.title()),
                    PaperWords.of("grid.after", change.kind()),
                    PaperWords.of("grid.before", change.kind()));
        }
    }

    static String of(Extract extract) {
        Advice advice = extract.advice();
        Map<String, Object> model = Map.of(
                "plan", extract.planName(),
                "title", PaperWords.of("extract.title", extract.planName()),
                "facts", facts(extract, advice),
                "asked", advice != null,
                "outcome", advice == null ? "" : advice.outcomeName(),
                "parts", extract.changes().stream().map(Part::of).toList(),
                "words", words());
        return TEMPLATES.fill("index", model);
    }

    private static Map<String, String> words() {
        Map<String, String> words =
                WORDS.stream().collect(Collectors.toMap(Function.identity(), word -> PaperWords.of("extract." + word)));
        words.put("title", PaperWords.of("grid.title"));
        return words;
    }

    private static List<Fact> facts(Extract extract, @Nullable Advice advice) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(PaperWords.of("extract.version"), PaperWords.of("extract.versionNo", extract.version())));
        facts.add(new Fact(PaperWords.of("extract.inForceFrom"), Era.date(extract.inForceFrom())));
        if (extract.decidedOn() != null) {
            facts.add(new Fact(PaperWords.of("extract.decidedOn"), Era.date(extract.decidedOn())));
        }
        if (advice != null) {
            facts.add(new Fact(PaperWords.of("extract.committee"), advice.committee()));
            add(facts, advice.letterName(), advice.letterNumber(), advice.issuedOn());
            add(facts, advice.outcomeName(), advice.reportNumber(), advice.reportedOn());
        }
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String number, @Nullable LocalDate day) {
        String value = Stream.of(
                        Stream.ofNullable(number),
                        Stream.ofNullable(day).map(Era::date).map(text -> PaperWords.of("extract.on", text)))
                .flatMap(Function.identity())
                .collect(Collectors.joining());
        if (!value.isEmpty()) {
            facts.add(new Fact(name, value));
        }
    }
}
