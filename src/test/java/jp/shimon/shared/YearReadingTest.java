package jp.shimon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 年度の読み取り：人が書くとおりに。 */
class YearReadingTest {

    private static final List<Function<FiscalYear, String>> PRINTED = List.of(
            FiscalYear::japanese,
            FiscalYear::both,
            FiscalYear::brief,
            year -> String.valueOf(year.value()),
            year -> year.value() + "年度",
            year -> "FY" + year.value());

    @ParameterizedTest
    @CsvSource({
        "令和元年度, 2019",
        "令和1年, 2019",
        "平成31年度, 2019",
        "平成32年度, 2020",
        "R5, 2023",
        "r5, 2023",
        "R05, 2023",
        "R.5, 2023",
        "R5 (2023), 2023",
        "Ｒ５, 2023",
        "Ｒ５（２０２３）, 2023",
        "H31, 2019",
        "令和5年度, 2023",
        "令和５年, 2023",
        "令和五年度, 2023",
        "平成二十八年度, 2016",
        "平成三〇年, 2018",
        "昭和百年度, 2025",
        "㋿5年度, 2023",
        "2023, 2023",
        "2023年度, 2023",
        "２０２３年度, 2023",
        "FY2023, 2023",
        "西暦2023年, 2023",
        "令和5年度(2023年度), 2023",
        "2023年度（令和5年度）, 2023",
        "令和 5 年度, 2023",
        "R5/2023, 2023"
    })
    void aYearIsReadAsPeopleWriteIt(String text, int year) {
        assertThat(FiscalYear.parse(text)).isEqualTo(new FiscalYear(year));
    }

    @Test
    void aHeadingMayBreakItsLine() {
        assertThat(FiscalYear.parse("R5\n(2023)").value()).isEqualTo(2023);
    }

    @ParameterizedTest
    @CsvSource({
        "R5～R7, 2023, 2025",
        "R5〜R7, 2023, 2025",
        "R5-R7, 2023, 2025",
        "令和元年度–令和3年度, 2019, 2021",
        "令和5～7年度, 2023, 2025",
        "令和5年度から令和7年度まで, 2023, 2025",
        "R5 (2023)～R7 (2025), 2023, 2025",
        "平成30年度～令和2年度, 2018, 2020",
        "2023-2025, 2023, 2025",
        "令和5年度, 2023, 2023"
    })
    void aPeriodIsReadAsPeopleWriteIt(String text, int from, int to) {
        assertThat(FiscalYears.parse(text)).isEqualTo(new FiscalYears(new FiscalYear(from), new FiscalYear(to)));
    }

    @ParameterizedTest
    @CsvSource({
        "令和5年度(2024年度), year.disagree",
        "R5 (2022), year.disagree",
        "R7～R5, year.order",
        "霊和5年度, year.era",
        "Q5, year.era",
        "令和0年度, year.unreadable",
        "令和十十年度, year.unreadable",
        "5, year.unreadable",
        "来年度, year.unreadable",
        "23年度, year.unreadable",
        "1200, year.range",
        "'', year.unreadable"
    })
    void whatIsNoYearIsRefusedInWords(String text, String rule) {
        assertThatThrownBy(() -> FiscalYears.parse(text)).isInstanceOfSatisfying(Refused.class, refused -> {
            Violation violation = refused.violations().get(0);
            assertThat(violation.rule()).isEqualTo(rule);
            assertThat(Words.of(violation.sentence(), Locale.JAPANESE)).endsWith("。");
            assertThat(Words.of(violation.sentence(), Locale.ENGLISH)).isNotBlank();
        });
    }

    @Property
    void whatIsPrintedIsReadAsTheSameYear(@ForAll @IntRange(min = 1989, max = 2118) int value) {
        FiscalYear year = new FiscalYear(value);
        assertThat(PRINTED)
                .allSatisfy(format ->
                        assertThat(FiscalYear.parse(format.apply(year))).isEqualTo(year));
    }

    @Property
    void aPrintedPeriodIsReadAsTheSame(
            @ForAll @IntRange(min = 1989, max = 2060) int from, @ForAll @IntRange(max = 20) int length) {
        FiscalYears years = new FiscalYears(new FiscalYear(from), new FiscalYear(from + length));
        assertThat(FiscalYears.parse(years.japanese())).isEqualTo(years);
    }

    @Property
    void aPrintedHalfIsReadAsTheSameAndHoldsItsDays(@ForAll @IntRange(max = 40_000) int days) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);
        HalfYear half = HalfYear.of(day);
        assertThat(HalfYear.parse(half.japanese())).isEqualTo(half);
        assertThat(day).isBetween(half.firstDay(), half.lastDay());
    }

    @Property(tries = 3000)
    void garbageIsRefusedAndNeverFails(@ForAll("garbage") String text) {
        for (Function<String, Object> reader :
                List.<Function<String, Object>>of(FiscalYear::parse, FiscalYears::parse, HalfYear::parse)) {
            Throwable thrown = catchThrowable(() -> reader.apply(text));
            assertThat(thrown == null || thrown instanceof Refused).as(text).isTrue();
        }
    }

    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> near = Arbitraries.strings()
                .withChars("令和平成元年度上半期一二十百〇5Ｒ０2023HFY()（）～-/ から")
                .ofMaxLength(14);
        return Arbitraries.oneOf(near, Arbitraries.strings().ofMaxLength(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和5年度", "前期"})
    void aWholeYearIsNoHalf(String text) {
        assertThatThrownBy(() -> HalfYear.parse(text)).hasMessageContaining("year.half");
    }

    @Test
    void aNewEraNeedsNoCode() {
        Eras before = Eras.current();
        Eras.use(before.and(List.of(new Era("試験", "X", LocalDate.of(2130, 2, 1)))));
        try {
            assertThat(new FiscalYear(2130).both()).isEqualTo("試験元年度(2130年度)");
            assertThat(FiscalYear.parse("X2 (2131)").value()).isEqualTo(2131);
            assertThat(new FiscalYear(2129).japanese()).isEqualTo("令和111年度");
            assertThat(Era.date(LocalDate.of(2130, 2, 1))).isEqualTo("試験元年2月1日");
            assertThat(PRINTED)
                    .allSatisfy(format -> assertThat(FiscalYear.parse(format.apply(new FiscalYear(2140))))
                            .isEqualTo(new FiscalYear(2140)));
        } finally {
            Eras.use(before);
        }
    }
}
