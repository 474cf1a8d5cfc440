package jp.shimon.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import org.jspecify.annotations.Nullable;

/**
 * 項目の文章を分ける：目的、経緯、評価の理由、評価の文。
 *
 * @param ratings what the rating sentences say, in their order
 */
record Told(
        @Nullable String purpose,
        @Nullable String circumstances,
        @Nullable String ratingReason,
        List<Rated> ratings) {

    private static final String YEAR = Terms.one("rating.year");
    private static final String LABEL = Terms.one("rating.label");
    private static final String PARAGRAPH = "\n\n";

    /**
     * 評価の文。
     *
     * @param of which measure, where there are several
     */
    record Rated(Review review, String label, @Nullable String of) {}

    /** {@code purposeFirst}: whether of several paragraphs the first is the purpose. */
    static Told of(List<String> paragraphs, boolean purposeFirst) {
        List<String> told = new ArrayList<>();
        List<Rated> ratings = new ArrayList<>();
        @Nullable String because = null;
        int rated = -1;
        for (String paragraph : paragraphs) {
            List<Match> found = ratings(paragraph);
            if (found.isEmpty()) {
                told.add(paragraph);
                continue;
            }
            found.forEach(match -> ratings.add(match.rated));
            String before = paragraph.substring(0, found.get(0).from);
            String left = behind(paragraph, found);
            Optional<String> reason = because == null ? reason(before) : Optional.empty();
            because = reason.orElse(because);
            String rest = reason.map(r -> before.substring(0, before.length() - r.length() - comma().length()))
                    .orElse(before);
            rated = told.size();
            (rest + left).lines().filter(line -> !line.isBlank()).forEach(told::add);
        }
        boolean first =
                !told.isEmpty() && rated != 0 && purposeFirst && (paragraphs.size() > 1 || startsSo(told.get(0)));
        List<String> rest = first ? told.subList(1, told.size()) : told;
        return new Told(
                first ? told.get(0) : null, rest.isEmpty() ? null : String.join(PARAGRAPH, rest), because, ratings);
    }

    /** What stands between the rating sentences and after the last of them. */
    private static String behind(String paragraph, List<Match> found) {
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).from : paragraph.length();
            left.append(paragraph, found.get(i).to, Math.max(end, found.get(i).to));
        }
        return left.toString().strip();
    }

    private static boolean startsSo(String paragraph) {
        return Terms.more("purpose.start").stream().anyMatch(paragraph::startsWith);
    }

    /** What leads to the rating in its own sentence. */
    private static Optional<String> reason(String before) {
        if (!before.endsWith(comma())) {
            return Optional.empty();
        }
        String text = before.substring(0, before.length() - comma().length());
        return Optional.of(text.substring(text.lastIndexOf(Terms.of("sentence.end")) + 1))
                .filter(t -> !t.isBlank());
    }

    private static String comma() {
        return Terms.of("sentence.comma");
    }

    private record Match(int from, int to, Rated rated) {}

    private static List<Match> ratings(String paragraph) {
        List<Match> found = new ArrayList<>();
        for (ReviewPeriod period : ReviewPeriod.values()) {
            String sentence =
                    "(?:" + Terms.pattern("rating.of", "(.{1,200}?)", "").pattern() + ")?"
                            + Terms.pattern("rating." + period, YEAR, LABEL).pattern();
            Matcher matcher = Pattern.compile(sentence).matcher(paragraph);
            while (matcher.find()) {
                Rated rated = rated(matcher, period);
                if (rated != null) {
                    found.add(new Match(matcher.start(), matcher.end(), rated));
                }
            }
        }
        found.sort(java.util.Comparator.comparingInt(Match::from));
        return found;
    }

    private static @Nullable Rated rated(Matcher matcher, ReviewPeriod period) {
        return GridRows.year(matcher.group(2))
                .map(year -> new Rated(new Review(year, period), matcher.group(3), matcher.group(1)))
                .orElse(null);
    }
}
