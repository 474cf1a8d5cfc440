package jp.shimon.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import jp.shimon.testing.ForVerify;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * 規模の測定：plans of several sizes side by side in one run, taking turns, warm; the median of some rounds. What counts is the
 * growth, which no machine's speed moves. {@code ./mvnw -q test -Dtest=ScaleBenchmark -Dbenchmark=100,1000,10000}
 */
@ForVerify
@SpringBootTest(properties = {"shimon.sample=true", "shimon.sample-password=" + Town.PASSWORD})
@AutoConfigureMockMvc
@Import({Sizes.class, Operations.class, Town.class})
class ScaleBenchmark {

    private static final int WARM = 3;
    private static final int FEW = 3;
    /** After that many seconds a few rounds are enough. */
    private static final int PATIENCE = 60;

    private final List<Integer> sizes = Arrays.stream(
                    System.getProperty("benchmark", "100,1000,10000").split(","))
            .map(Integer::valueOf)
            .toList();
    private final String only = System.getProperty("benchmark.only", "");
    private final int rounds = Integer.getInteger("benchmark.rounds", 9);

    @Autowired
    Operations operations;

    @Test
    void nothingGrowsWorseThanItMay() {
        sizes.forEach(this::load);
        List<Measured> measured = operations.all().stream()
                .filter(operation -> operation.name().contains(only))
                .map(this::measured)
                .toList();
        Report.write(sizes, rounds, measured);
        assertThat(measured.stream().filter(Measured::worse).map(Measured::row)).isEmpty();
    }

    private void load(int size) {
        long begin = System.nanoTime();
        DataSource database = Sizes.open(size);
        Synthetic.load(database, size);
        long loaded = System.nanoTime();
        Sizes.use(size);
        if ("search".contains(only)) {
            operations.fillSearch();
        }
        long filled = System.nanoTime();
        Synthetic.settle(database);
        operations.prepare(size);
        Report.say(
                "%,d measures loaded in %d s, their copies for the search made in %d s",
                size, (loaded - begin) / 1_000_000_000, (filled - loaded) / 1_000_000_000);
    }

    private Measured measured(Operation operation) {
        List<List<Double>> millis =
                sizes.stream().<List<Double>>map(size -> new ArrayList<>()).toList();
        long begin = System.nanoTime();
        for (int round = -WARM; round < (impatient(begin) ? FEW : rounds); round++) {
            for (int i = 0; i < sizes.size(); i++) {
                double taken = taken(operation, sizes.get(i));
                if (round >= 0) {
                    millis.get(i).add(taken);
                }
            }
        }
        Measured measured = new Measured(
                operation,
                sizes,
                millis.stream().map(ScaleBenchmark::median).toList(),
                sizes.stream()
                        .map(size -> Sizes.cost(size, () -> operation.call().applyAsLong(size)))
                        .toList(),
                sizes.stream().map(size -> shown(operation, size)).toList());
        Report.say("%s", measured.row());
        return measured;
    }

    private static boolean impatient(long begin) {
        return (System.nanoTime() - begin) / 1_000_000_000 > PATIENCE;
    }

    private static long shown(Operation operation, int size) {
        Sizes.use(size);
        return operation.call().applyAsLong(size);
    }

    private static double taken(Operation operation, int size) {
        Sizes.use(size);
        long begin = System.nanoTime();
        operation.call().applyAsLong(size);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
