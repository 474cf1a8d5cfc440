package jp.shimon.plan.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;

/** 日付の読み取り：2020-04-01、2020/4/1、令和2年4月1日、R2.4.1、and the number that a spreadsheet keeps for a day. */
final class Days {

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final Pattern DAY = Pattern.compile("(.+?)[-/.\\u5e74](\\d{1,2})[-/.\\u6708](\\d{1,2})\\u65e5?");

    private Days() {}

    static Optional<LocalDate> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
        if (SERIAL.matcher(plain).matches()) {
            return Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(plain)));
        }
        Matcher parts = DAY.matcher(plain);
        try {
            return parts.matches()
                    ? Optional.of(LocalDate.of(
                            FiscalYear.parse(parts.group(1)).value(),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))))
                    : Optional.empty();
        } catch (DateTimeException | Refused none) {
            return Optional.empty();
        }
    }
}
