package jp.shimon.change;

import java.util.Comparator;
import java.util.function.Function;
import jp.shimon.shared.Numbering;

/** 体系の順：Ⅱ-2-(1)-⑤ stands before Ⅲ-1-(1)-①, whatever their signs are in Unicode. */
final class TreeOrder {

    private TreeOrder() {}

    static <T> Comparator<T> by(Function<T, String> path) {
        return (one, other) ->
                compare(path.apply(one).split("-"), path.apply(other).split("-"));
    }

    private static int compare(String[] one, String[] other) {
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            int order = Integer.compare(Numbering.valueOf(one[i]), Numbering.valueOf(other[i]));
            if (order != 0 || !one[i].equals(other[i])) {
                return order != 0 ? order : one[i].compareTo(other[i]);
            }
        }
        return Integer.compare(one.length, other.length);
    }
}
