package jp.shimon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** どの版がどの日に効力を持つか。 */
class HoldingTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int DAYS = 12;

    /** A version: its number, the day it is for, and whether it corrects. */
    record Version(int no, int day, boolean correction) {
        Holding.Facts facts() {
            return new Holding.Facts(FIRST.plusDays(day), START.plusSeconds(no), correction);
        }
    }

    @Test
    void whatIsRecordedLaterForAnEarlierDayHoldsFromThatDayOn() {
        List<Version> versions = List.of(new Version(1, 0, false), new Version(2, 8, false), new Version(3, 4, false));

        assertThat(on(versions, 10, 2)).isEqualTo(2);
        assertThat(on(versions, 10, 3)).isEqualTo(3);
        assertThat(on(versions, 2, 3)).isEqualTo(1);
    }

    @Test
    void aCorrectionHoldsAsLongAsWhatItCorrectsHeld() {
        List<Version> versions = List.of(new Version(1, 0, false), new Version(2, 8, false), new Version(3, 0, true));

        assertThat(on(versions, 4, 2)).isEqualTo(1);
        assertThat(on(versions, 4, 3)).isEqualTo(3);
        assertThat(on(versions, 10, 3)).isEqualTo(2);
    }

    @Property
    void itIsAsIfEveryVersionPaintedItsDays(@ForAll("records") List<Version> versions) {
        for (int known = 0; known <= versions.size(); known++) {
            Integer[] painted = painted(versions.subList(0, known));
            for (int day = 0; day < DAYS; day++) {
                assertThat(on(versions, day, known))
                        .as("day %s, known %s", day, known)
                        .isEqualTo(painted[day]);
            }
        }
    }

    /** The model: a row of days, painted over from a day on; by a correction only as far as the colour under it goes. */
    private static Integer[] painted(List<Version> known) {
        Integer[] days = new Integer[DAYS];
        for (Version version : known) {
            Integer under = days[version.day()];
            for (int day = version.day(); day < DAYS; day++) {
                if (version.correction() && !Objects.equals(days[day], under)) {
                    break;
                }
                days[day] = version.no();
            }
        }
        return days;
    }

    private static Integer on(List<Version> versions, int day, int known) {
        return Holding.of(versions, START.plusSeconds(known), Version::facts)
                .on(FIRST.plusDays(day))
                .map(Version::no)
                .orElse(null);
    }

    @Provide
    Arbitrary<List<Version>> records() {
        return Combinators.combine(Arbitraries.integers().between(0, DAYS - 1), Arbitraries.of(true, false))
                .as((day, correction) -> new Object[] {day, correction})
                .list()
                .ofMaxSize(8)
                .map(drawn -> {
                    List<Version> versions = new ArrayList<>();
                    for (Object[] each : drawn) {
                        versions.add(new Version(versions.size() + 1, (int) each[0], (boolean) each[1]));
                    }
                    return Arrays.asList(versions.toArray(Version[]::new));
                });
    }
}
