package jp.shimon.hearing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 実績の回答と、三つの立場からの評価を、期間ごとに合わせる。 */
final class Sources {

    private static final Comparator<Review> NEWEST_FIRST = Comparator.comparingInt(Review::fiscalYear)
            .thenComparing(Review::period)
            .reversed();

    private Sources() {}

    static List<ReviewRecord> of(List<Progress> replies, List<Hearing> hearings, Function<Hearing, RatingView> labels) {
        Map<Review, Progress> replied = new HashMap<>();
        replies.forEach(reply -> replied.put(reply.review(), reply));
        Map<Review, List<Hearing>> heard = hearings.stream().collect(Collectors.groupingBy(Hearing::review));
        return Stream.concat(replied.keySet().stream(), heard.keySet().stream())
                .distinct()
                .sorted(NEWEST_FIRST)
                .map(review -> record(review, replied.get(review), heard.getOrDefault(review, List.of()), labels))
                .toList();
    }

    private static ReviewRecord record(
            Review review, @Nullable Progress reply, List<Hearing> heard, Function<Hearing, RatingView> labels) {
        Optional<Hearing> internal = from(heard, RatingSource.INTERNAL);
        return new ReviewRecord(
                review,
                internal.map(Hearing::id).orElse(null),
                reply == null ? null : reply.view(),
                rating(from(heard, RatingSource.SELF), labels),
                rating(internal, labels),
                rating(from(heard, RatingSource.EXTERNAL), labels),
                internal.map(Hearing::cited).orElse(List.of()));
    }

    private static Optional<Hearing> from(List<Hearing> heard, RatingSource source) {
        return heard.stream().filter(hearing -> hearing.source() == source).findFirst();
    }

    private static @Nullable SourcedRating rating(Optional<Hearing> hearing, Function<Hearing, RatingView> labels) {
        return hearing.flatMap(each -> each.sourced(labels)).orElse(null);
    }
}
