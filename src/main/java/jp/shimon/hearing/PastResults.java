package jp.shimon.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shimon.plan.MeasureId;
import org.jspecify.annotations.Nullable;

/** 実績の回答と、確定した評価を、評価の期間ごとに合わせる。 */
final class PastResults {

    private record Key(MeasureId measure, Review review) {}

    private PastResults() {}

    static List<PastResult> of(List<Progress> replies, List<Hearing> rated, Function<Hearing, String> label) {
        Map<Key, PastResult> all = new LinkedHashMap<>();
        replies.forEach(reply -> put(all, new Key(reply.measure(), reply.review()), reply.result(), null));
        rated.forEach(hearing -> put(all, new Key(hearing.measure(), hearing.review()), null, label.apply(hearing)));
        List<PastResult> sorted = new ArrayList<>(all.values());
        sorted.sort(
                Comparator.comparingInt((PastResult result) -> result.review().fiscalYear())
                        .thenComparing(result -> result.review().period()));
        return sorted;
    }

    private static void put(Map<Key, PastResult> all, Key key, @Nullable String text, @Nullable String rating) {
        PastResult before = all.get(key);
        all.put(
                key,
                new PastResult(
                        key.measure(), key.review(), text == null && before != null ? before.text() : text, rating));
    }
}
