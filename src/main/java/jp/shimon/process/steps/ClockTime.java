package jp.shimon.process.steps;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 時刻：役所で書くとおりに読む。 14:00, 14時, 午後2時30分, in full width too. */
final class ClockTime {

    private static final Pattern COLON = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern HOURS =
            Pattern.compile("(\u5348\u524d|\u5348\u5f8c)?(\\d{1,2})\u6642(?:(\\d{1,2})\u5206|(\u534a))?");
    private static final String AFTERNOON = "\u5348\u5f8c";
    private static final int HALF = 30;
    private static final int NOON = 12;

    private ClockTime() {}

    /** @throws Refused INVALID naming the field */
    static @Nullable LocalTime of(String field, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher colon = COLON.matcher(text);
        Matcher hours = HOURS.matcher(text);
        try {
            if (colon.matches()) {
                return LocalTime.of(Integer.parseInt(colon.group(1)), Integer.parseInt(colon.group(2)));
            }
            if (hours.matches()) {
                return LocalTime.of(hour(hours), minute(hours));
            }
        } catch (DateTimeException noSuchTime) {
            throw Refused.invalid(field, "time", typed);
        }
        throw Refused.invalid(field, "time", typed);
    }

    private static int hour(Matcher read) {
        int hour = Integer.parseInt(read.group(2));
        return AFTERNOON.equals(read.group(1)) && hour < NOON ? hour + NOON : hour;
    }

    private static int minute(Matcher read) {
        String minutes = read.group(3);
        return minutes != null ? Integer.parseInt(minutes) : read.group(4) != null ? HALF : 0;
    }
}
