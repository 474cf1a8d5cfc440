package jp.shimon.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.shimon.shared.Era;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 改元は設定で。 */
class EraConfigurationTest {

    @Test
    void anEraIsNamedInTheSettings() {
        assertThat(EraConfiguration.read(" 試験,X,2130-02-01; 次試,Y,2150-06-01"))
                .containsExactly(
                        new Era("試験", "X", LocalDate.of(2130, 2, 1)), new Era("次試", "Y", LocalDate.of(2150, 6, 1)));
        assertThat(EraConfiguration.read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"試験", "試験,x,2130-02-01", "試験,X,2130-02-31", "Shiken,X,2130-02-01"})
    void aSlipInTheSettingsIsToldAtTheStart(String text) {
        assertThatThrownBy(() -> EraConfiguration.read(text)).hasMessageContaining("shimon.eras");
    }
}
