package jp.shimon.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** 文書を量を変えて作る：a program of its own, so that its memory can be limited. It writes a Markdown table. */
final class PaperVolumes {

    /** How a row ends that grew. */
    static final String WORSE = "**grows** |";

    private static final double MAY_GROW = 1.5;
    private static final int WARM = 3;
    private static final int ROUNDS = 5;
    /** In milliseconds; what takes longer is measured once. */
    private static final int PATIENCE = 2_000;

    private final List<String> rows = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        PaperVolumes volumes = new PaperVolumes();
        for (Letters.Form form : Letters.Form.values()) {
            volumes.row("資料n, by item", form, sizes(args[1]), size -> PaperLayouts.of(Seeds.decidedOfItems(size)));
            volumes.row(
                    "plan as a book, by measure",
                    form,
                    sizes(args[2]),
                    size -> BookPaper.of(new BookFacts(APlan.of(size, 2020, 2025), false, false)));
        }
        Files.write(Path.of(args[0]), volumes.rows);
        volumes.rows.forEach(System.out::println);
    }

    private static List<Integer> sizes(String listed) {
        return Arrays.stream(listed.split(",")).map(Integer::valueOf).toList();
    }

    private void row(String name, Letters.Form form, List<Integer> sizes, IntFunction<PaperLayout> layout) {
        IntStream.range(0, WARM).forEach(i -> millis(form, layout.apply(sizes.get(0))));
        List<Double> each = sizes.stream()
                .map(size -> median(form, layout.apply(size)) / size)
                .toList();
        double growth = each.get(each.size() - 1) / each.get(Math.max(0, each.size() - 2));
        StringBuilder row = new StringBuilder("| " + name + ", " + form + " |");
        for (int i = 0; i < sizes.size(); i++) {
            row.append(String.format(Locale.ROOT, " %,d: %.1f ms each |", sizes.get(i), each.get(i)));
        }
        row.append(String.format(Locale.ROOT, " ×%.2f |", growth));
        rows.add(row + (growth > MAY_GROW ? " " + WORSE : ""));
    }

    private static double median(Letters.Form form, PaperLayout layout) {
        double first = millis(form, layout);
        return first > PATIENCE
                ? first
                : IntStream.range(0, ROUNDS)
                        .mapToDouble(i -> millis(form, layout))
                        .sorted()
                        .toArray()[ROUNDS / 2];
    }

    private static double millis(Letters.Form form, PaperLayout layout) {
        long begin = System.nanoTime();
        new Letters(ShippedTemplate::bytes).document(layout, form, "paper");
        return (System.nanoTime() - begin) / 1e6;
    }
}
