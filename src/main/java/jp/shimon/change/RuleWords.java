package jp.shimon.change;

import java.time.LocalDate;
import java.util.List;
import jp.shimon.shared.FiscalYear;

/**
 * 指摘の決まりの語。 What a city may say differently from its neighbour; the secretariat edits it.
 *
 * @param homophones 同音の語：each group sounds alike and is easily mistyped
 * @param slips 誤変換：what hardly ever is meant, and what is meant instead
 * @param variants 表記のゆれ：spellings of one word
 * @param endStates 終わりの姿：words that say that something will be reached
 * @param stages 段階：in their order
 * @param baselineWords 当初を指す語
 * @param ignored 読み飛ばす語：in which a baseline, end-state or stage word means nothing
 * @param ratingVerbs what follows a rating directly where prose states one
 * @param halfYearEnd 半年の締め：a change that comes after it touches the current year too late
 */
public record RuleWords(
        List<List<String>> homophones,
        List<Slip> slips,
        List<List<String>> variants,
        List<String> endStates,
        List<String> stages,
        List<String> baselineWords,
        List<String> ignored,
        List<String> ratingVerbs,
        Day halfYearEnd) {

    /** 誤変換とその直し。 */
    public record Slip(String wrong, String right) {}

    /** 月と日。 {@code month} 1 to 12. */
    public record Day(int month, int day) {

        private static final int APRIL = 4;

        /** The day in a fiscal year; January to March belong to the year that began before. */
        LocalDate in(int fiscalYear) {
            LocalDate first = new FiscalYear(fiscalYear).firstDay();
            return LocalDate.of(month < APRIL ? first.getYear() + 1 : first.getYear(), month, day);
        }
    }

    /** The text without the words that mean nothing. */
    String heard(String text) {
        String heard = text;
        for (String word : ignored) {
            heard = heard.replace(word, " ");
        }
        return heard;
    }
}
