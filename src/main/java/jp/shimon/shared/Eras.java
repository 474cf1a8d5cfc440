package jp.shimon.shared;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 元号の一覧：新しいものから。 A new era is data: whoever runs the house names it in {@code shimon.eras}, and from then on
 * years print and parse by it.
 */
public record Eras(List<Era> all) {

    public static final Eras BUILT_IN = new Eras(List.of(
            new Era("令和", "R", LocalDate.of(2019, 5, 1)),
            new Era("平成", "H", LocalDate.of(1989, 1, 8)),
            new Era("昭和", "S", LocalDate.of(1926, 12, 25)),
            new Era("大正", "T", LocalDate.of(1912, 7, 30)),
            new Era("明治", "M", LocalDate.of(1868, 1, 25))));

    private static volatile Eras current = BUILT_IN;

    public Eras {
        all = all.stream()
                .sorted(Comparator.comparing(Era::firstDay).reversed())
                .toList();
    }

    static Eras current() {
        return current;
    }

    /** From now on years are written by these. */
    public static void use(Eras eras) {
        current = eras;
    }

    public Eras and(List<Era> more) {
        return new Eras(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** The era in which offices write a fiscal year: the newest that has begun in its calendar year. */
    Era ofFiscalYear(int year) {
        return all.stream().filter(era -> year >= era.firstYear()).findFirst().orElse(oldest());
    }

    Era of(LocalDate day) {
        return all.stream()
                .filter(era -> !day.isBefore(era.firstDay()))
                .findFirst()
                .orElse(oldest());
    }

    /** By its name or its letter, such as 令和 or R. */
    Optional<Era> named(String text) {
        return all.stream()
                .filter(era -> era.name().equals(text) || era.letter().equals(text))
                .findFirst();
    }

    private Era oldest() {
        return all.get(all.size() - 1);
    }
}
