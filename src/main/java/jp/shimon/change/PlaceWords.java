package jp.shimon.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Sentence;

/** 指摘の場所を、人が読む言葉に。 */
public final class PlaceWords {

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private PlaceWords() {}

    /** {@code after.goals[1].text} as 変更後・目標の2番目; the words of a part are {@code place.<part>}. */
    public static Sentence of(String place) {
        List<Object> said = new ArrayList<>();
        for (String part : place.split("\\.")) {
            Matcher step = STEP.matcher(part);
            if (YEAR.matcher(part).matches()) {
                said.add(new FiscalYear(Integer.parseInt(part)));
            } else if (step.matches() && step.group(2) != null) {
                said.add(Sentence.of(
                        "place.nth",
                        Sentence.of("place." + step.group(1)),
                        String.valueOf(Integer.parseInt(step.group(2)) + 1)));
            } else if (!part.equals("text")) {
                said.add(Sentence.of("place." + part));
            } else if (place.startsWith("reason")) {
                said.add(Sentence.of("place.reasonText"));
            }
        }
        return joined(said);
    }

    private static Sentence joined(List<Object> said) {
        Sentence whole = Sentence.of("place.one", said.get(0));
        for (Object part : said.subList(1, said.size())) {
            whole = Sentence.of("place.then", whole, part);
        }
        return whole;
    }
}
