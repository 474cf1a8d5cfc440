package jp.shimon.web.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.change.PlaceWords;
import jp.shimon.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** 選んだ答えの言葉。 The label that an option bore when it was chosen; templates call it {@code @choices}. */
@Component
class Choices {

    private static final Map<String, String> GROUPS = Map.of(
            "concur", "concur",
            "headquartersDecision", "headquarters",
            "approveConsultation", "consult",
            "deliberateItem", "itemOutcome",
            "agreeAmendment", "agree",
            "recordOpinions", "itemOutcome",
            "decideAdoption", "adoption",
            "decideWithdrawal", "withdrawal",
            "confirmOverride", "exception",
            "confirmFollowUp", "followUp");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Say names;

    Choices(Say names) {
        this.names = names;
    }

    /** The label of an answer to a step; the answer itself where it is the record's own word. */
    public String label(String step, String field, String value) {
        if (field.equals("places")) {
            return Arrays.stream(value.split(" "))
                    .map(place -> Words.of(PlaceWords.of(place), locale()))
                    .collect(Collectors.joining("／"));
        }
        if (field.equals("step") && Words.has("step." + value)) {
            return Words.of("step." + value, locale());
        }
        if (field.equals("people")) {
            return Arrays.stream(value.split(" ")).map(names::person).collect(Collectors.joining("、"));
        }
        if (field.equals("department")) {
            return names.department(value);
        }
        if (DAY.matcher(value).matches()) {
            return Words.of("verbatim", locale(), LocalDate.parse(value));
        }
        return Stream.concat(Stream.ofNullable(GROUPS.get(step)), candidates(field).stream())
                .map(group -> "option." + group + "." + value)
                .filter(Words::has)
                .findFirst()
                .map(key -> Words.of(key, locale()))
                .orElse(value);
    }

    /** The label of a field; empty for one of the numbered ones, whose label needs its item. */
    public String field(String name) {
        return Words.has("field." + name) ? Words.of("field." + name, locale()) : "";
    }

    private static List<String> candidates(String field) {
        return field.equals("returnTo") ? List.of("step") : List.of("outcome", "itemOutcome", field);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
