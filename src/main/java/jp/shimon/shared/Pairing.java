package jp.shimon.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * 対応：which entry of a list has become which. Equal entries first, then those whose words are alike, the likest first;
 * who has changed places against the others counts as moved.
 */
public final class Pairing {

    private static final double ALIKE = 0.5;

    /**
     * 一組。
     *
     * @param before place in the list before; -1 for an added entry
     * @param after place in the list after; -1 for a removed entry
     * @param moved whether it has changed places
     */
    public record Pair(int before, int after, boolean moved) {}

    private record Likeness(int before, int after, double likeness) {}

    private final int[] becameOf;
    private final int[] cameFrom;

    private Pairing(int before, int after) {
        becameOf = new int[before];
        cameFrom = new int[after];
        Arrays.fill(becameOf, -1);
        Arrays.fill(cameFrom, -1);
    }

    /** Every entry of both lists once, in the order of the list after; removed ones where they stood. */
    public static <T> List<Pair> of(List<T> before, List<T> after, Function<T, String> text) {
        Pairing pairing = new Pairing(before.size(), after.size());
        pairing.pair(before, after);
        pairing.pair(
                before.stream().map(text).toList(), after.stream().map(text).toList());
        pairing.pairAlike(
                before.stream().map(text).toList(), after.stream().map(text).toList());
        return pairing.ordered();
    }

    private void pair(List<?> before, List<?> after) {
        for (int a = 0; a < cameFrom.length; a++) {
            for (int b = 0; b < becameOf.length && cameFrom[a] < 0; b++) {
                if (becameOf[b] < 0 && before.get(b).equals(after.get(a))) {
                    join(b, a);
                }
            }
        }
    }

    private void pairAlike(List<String> before, List<String> after) {
        List<Tokens> was = before.stream().map(Tokens::of).toList();
        List<Tokens> becomes = after.stream().map(Tokens::of).toList();
        List<Likeness> alike = new ArrayList<>();
        for (int b = 0; b < becameOf.length; b++) {
            for (int a = 0; a < cameFrom.length; a++) {
                if (becameOf[b] < 0 && cameFrom[a] < 0) {
                    alike.add(new Likeness(b, a, was.get(b).likeness(becomes.get(a))));
                }
            }
        }
        alike.stream()
                .filter(pair -> pair.likeness >= ALIKE)
                .sorted(Comparator.comparingDouble(Likeness::likeness).reversed())
                .forEach(pair -> {
                    if (becameOf[pair.before] < 0 && cameFrom[pair.after] < 0) {
                        join(pair.before, pair.after);
                    }
                });
    }

    private void join(int before, int after) {
        becameOf[before] = after;
        cameFrom[after] = before;
    }

    private List<Pair> ordered() {
        BitSet stayed = longestRisingRun();
        List<Pair> pairs = new ArrayList<>();
        removedAfter(-1, pairs);
        for (int a = 0; a < cameFrom.length; a++) {
            int b = cameFrom[a];
            pairs.add(new Pair(b, a, b >= 0 && !stayed.get(a)));
            if (b >= 0) {
                removedAfter(b, pairs);
            }
        }
        return pairs;
    }

    /** Those removed stand behind the entry that they stood behind. */
    private void removedAfter(int before, List<Pair> pairs) {
        for (int b = before + 1; b < becameOf.length && becameOf[b] < 0; b++) {
            pairs.add(new Pair(b, -1, false));
        }
    }

    /** Places after of the entries that kept their order; as many as possible. */
    private BitSet longestRisingRun() {
        int[] length = new int[cameFrom.length];
        int[] previous = new int[cameFrom.length];
        int end = -1;
        for (int a = 0; a < cameFrom.length; a++) {
            previous[a] = -1;
            length[a] = cameFrom[a] < 0 ? 0 : 1;
            for (int p = 0; p < a && cameFrom[a] >= 0; p++) {
                if (cameFrom[p] >= 0 && cameFrom[p] < cameFrom[a] && length[p] >= length[a]) {
                    length[a] = length[p] + 1;
                    previous[a] = p;
                }
            }
            end = length[a] > 0 && (end < 0 || length[a] > length[end]) ? a : end;
        }
        BitSet run = new BitSet();
        for (int a = end; a >= 0; a = previous[a]) {
            run.set(a);
        }
        return run;
    }
}
