package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * 効力の線：what holds on which day, of things recorded one after the other. What is recorded holds from its day on, over
 * whatever was recorded before it; a correction only for as long as what it corrects held.
 *
 * @param byDay what begins to hold on a day, until the next entry
 */
record Holding<T>(TreeMap<LocalDate, T> byDay) {

    /** How a thing says when it begins to hold, since when it is known, and whether it only corrects. */
    record Facts(LocalDate from, Instant knownSince, boolean correction) {}

    /** @param recorded in the order of recording */
    static <T> Holding<T> of(List<T> recorded, Instant known, Function<T, Facts> facts) {
        TreeMap<LocalDate, T> byDay = new TreeMap<>();
        for (T each : recorded) {
            Facts of = facts.apply(each);
            if (of.knownSince().isAfter(known)) {
                continue;
            }
            if (!of.correction()) {
                byDay.tailMap(of.from(), true).clear();
            }
            byDay.put(of.from(), each);
        }
        return new Holding<>(byDay);
    }

    static Holding<PlanVersion> of(List<PlanVersion> versions, Instant known) {
        return of(versions, known, PlanVersion::facts);
    }

    Optional<T> on(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** What holds in the end. */
    Optional<T> last() {
        return Optional.ofNullable(byDay.lastEntry()).map(Map.Entry::getValue);
    }
}
