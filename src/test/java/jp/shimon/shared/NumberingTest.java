package jp.shimon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 番号。 */
class NumberingTest {

    @ParameterizedTest
    @CsvSource({"1, ①", "20, ⑳", "21, ㉑", "35, ㉟", "36, ㊱", "50, ㊿", "51, (51)"})
    void circledUpToFiftyAndInBracketsFromThereOn(int n, String sign) {
        assertThat(Numbering.circled(n)).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({"Ⅲ, 3", "Ⅻ, 12", "2, 2", "(1), 1", "（1）, 1", "①, 1", "A, 0", "'', 0"})
    void whatANumberIsWorth(String number, int value) {
        assertThat(Numbering.valueOf(number)).isEqualTo(value);
    }

    @Property
    void whatIsCircledIsReadBack(@ForAll @IntRange(min = 1, max = 999_999) int n) {
        assertThat(Numbering.valueOf(Numbering.circled(n))).isEqualTo(n);
    }
}
