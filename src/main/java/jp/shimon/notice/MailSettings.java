package jp.shimon.notice;

import java.net.URI;
import jp.shimon.identity.MailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * 電子メールの設定。 Off while no host is named.
 *
 * @param host the mail server; empty = no mail, and no connection to anywhere
 * @param security {@code none}, {@code starttls} (demanded, not tried) or {@code tls}
 * @param from who sends
 * @param baseUrl what people type to reach this house, without a slash at its end
 * @param tries how often a letter is tried before it is given up, 1 to 50
 */
@ConfigurationProperties("shimon.mail")
record MailSettings(
        String host,
        int port,
        String username,
        String password,
        String security,
        String from,
        String baseUrl,
        int tries) {

    MailSettings {
        if (!host.isBlank()) {
            check(MailAddress.valid(from), "shimon.mail.from: expected an address, found " + from);
            check(
                    "http https".contains(String.valueOf(URI.create(baseUrl).getScheme())),
                    "shimon.mail.base-url: expected http(s)://..., found " + baseUrl);
            check(
                    security.matches("none|starttls|tls"),
                    "shimon.mail.security: none, starttls or tls, found " + security);
            check(tries >= 1 && tries <= 50, "shimon.mail.tries: 1 to 50, found " + tries);
        }
    }

    boolean on() {
        return !host.isBlank();
    }

    private static void check(boolean kept, String sentence) {
        if (!kept) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
