package jp.shimon.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * 測った結果：one operation at every size.
 *
 * @param millis median, by size
 * @param shown how much the operation shows, by size
 */
record Measured(
        Operation operation, List<Integer> sizes, List<Double> millis, List<Sizes.Cost> costs, List<Long> shown) {

    /** Below this many milliseconds a busy machine says more about itself than about the operation. */
    private static final double NOISE = 20;

    /** By how much it grows when the plan becomes ten times as large, over the last step. */
    double growth() {
        return perTenfold(last(), beforeLast());
    }

    private double shownGrowth() {
        return sizes.size() < 2
                ? 1
                : perTenfold(shown.get(sizes.size() - 1) + 1, shown.get(Math.max(0, sizes.size() - 2)) + 1);
    }

    private double last() {
        return millis.get(sizes.size() - 1);
    }

    private double beforeLast() {
        return millis.get(Math.max(0, sizes.size() - 2));
    }

    private double perTenfold(double last, double before) {
        if (sizes.size() < 2) {
            return 1;
        }
        double step = Math.log10((double) sizes.get(sizes.size() - 1) / sizes.get(sizes.size() - 2));
        return Math.pow(last / before, 1 / step);
    }

    boolean worse() {
        return perTenfold(Math.max(last(), NOISE), Math.max(beforeLast(), NOISE))
                > operation.expected().allowed(shownGrowth());
    }

    String verdict() {
        if (worse()) {
            return "**worse than it may**";
        }
        if (growth() <= 1.3) {
            return "flat";
        }
        if (operation.expected() == Operation.Growth.PLAN) {
            return "linear in the plan";
        }
        return shownGrowth() > 1.5 ? "linear in what is shown" : "logarithmic";
    }

    String row() {
        StringBuilder row = new StringBuilder("| " + operation.name() + " |");
        for (int i = 0; i < sizes.size(); i++) {
            row.append(String.format(
                    Locale.ROOT,
                    " %.1f ms, %d SQL, %d rows, %d shown |",
                    millis.get(i),
                    costs.get(i).statements(),
                    costs.get(i).rows(),
                    shown.get(i)));
        }
        return row + String.format(Locale.ROOT, " ×%.1f | %s |", growth(), verdict());
    }
}
