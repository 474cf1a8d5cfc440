package jp.shimon.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import jp.shimon.calendar.Office;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** 役所の時計：goes as every clock does, until a test sets it; whoever sets it lets it go again. */
@TestComponent
@Primary
public class HouseClock extends Clock {

    private volatile Instant set;

    /** It is so late in the office, and stays so. */
    public void set(LocalDate day, String time) {
        set = day.atTime(LocalTime.parse(time)).atZone(Office.ZONE).toInstant();
    }

    public void letGo() {
        set = null;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        Instant fixed = set;
        return fixed == null ? Instant.now() : fixed;
    }
}
