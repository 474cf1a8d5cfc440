package jp.shimon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 年度と元号。 */
class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2018, 平成30年度, H30 (2018)",
        "2019, 令和元年度, R1 (2019)",
        "2023, 令和5年度, R5 (2023)",
        "1989, 平成元年度, H1 (1989)",
        "1988, 昭和63年度, S63 (1988)"
    })
    void aFiscalYearIsWrittenAsOfficesDo(int year, String japanese, String brief) {
        assertThat(new FiscalYear(year).japanese()).isEqualTo(japanese);
        assertThat(new FiscalYear(year).brief()).isEqualTo(brief);
    }

    @Test
    void theLastOfMarchBelongsToTheYearBefore() {
        assertThat(FiscalYear.of(LocalDate.of(2024, 3, 31)).both()).isEqualTo("令和5年度(2023年度)");
        assertThat(FiscalYear.of(LocalDate.of(2024, 4, 1)).value()).isEqualTo(2024);
    }

    @ParameterizedTest
    @CsvSource({"2019-04-30, 平成31年4月30日", "2019-05-01, 令和元年5月1日", "2024-03-31, 令和6年3月31日"})
    void aDayBearsTheEraOfThatDay(LocalDate day, String japanese) {
        assertThat(Era.date(day)).isEqualTo(japanese);
    }

    @Property
    void everyDayLiesInItsFiscalYear(@ForAll @IntRange(min = 0, max = 50_000) int days) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(days);
        FiscalYear year = FiscalYear.of(day);
        assertThat(day).isBetween(year.firstDay(), year.lastDay());
    }

    @Test
    void aYearOutOfRangeIsRefusedInWords() {
        assertThatThrownBy(() -> new FiscalYear(5)).isInstanceOf(Refused.class).hasMessageContaining("year.range");
    }
}
