package jp.shimon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 電子メールの宛先。 */
@OfficeTest
class MailAddressTest {

    @Autowired
    Accounts accounts;

    @Test
    void anAddressIsKeptAndTakenAway() {
        accounts.addressed("kikaku1", " kikaku.taro+gyokaku@city.example.lg.jp ");
        assertThat(accounts.addresses(List.of("kikaku1", "soumu1")))
                .containsEntry("kikaku1", "kikaku.taro+gyokaku@city.example.lg.jp")
                .hasSize(1);

        accounts.addressed("kikaku1", " ");
        assertThat(accounts.addresses(List.of("kikaku1"))).isEmpty();
        assertThatThrownBy(() -> accounts.addressed("nobody", null)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taro@example.lg.jp\r\nBcc: thief@example.com",
                "taro@example.lg.jp, thief@example.com",
                "Taro <taro@example.lg.jp>",
                "taro",
                "taro@",
                "@example.lg.jp",
                "taro@example..jp",
                "taro..t@example.jp",
                "太郎@example.lg.jp",
                "taro@[127.0.0.1]",
                "\"a b\"@example.lg.jp"
            })
    void whatIsNoPlainAddressIsRefused(String address) {
        assertThatThrownBy(() -> accounts.addressed("kikaku1", address))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("email");
    }
}
