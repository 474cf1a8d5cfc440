package jp.shimon.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shimon.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 国民の祝日：the days that the Cabinet Office has published, and those that the law makes until 2030. */
class OfficialHolidaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2019 | 1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23
            2020 | 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23
            2021 | 1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23
            2022 | 1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23
            2023 | 1/1 1/2 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23
            2024 | 1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23
            2025 | 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24
            2026 | 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23
            2027 | 1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23
            2028 | 1/1 1/10 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/22 10/9 11/3 11/23
            2029 | 1/1 1/8 2/11 2/12 2/23 3/20 4/29 4/30 5/3 5/4 5/5 7/16 8/11 9/17 9/23 9/24 10/8 11/3 11/23
            2030 | 1/1 1/14 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 11/3 11/4 11/23
            """)
    void theDaysOfAYear(int year, String days) {
        List<LocalDate> published = Arrays.stream(days.split(" "))
                .map(day -> day.split("/"))
                .map(day -> LocalDate.of(year, Integer.parseInt(day[0]), Integer.parseInt(day[1])))
                .toList();

        assertThat(Holidays.of(year).keySet()).containsExactlyElementsOf(published);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "1986-05-05, こどもの日",
        "1988-05-04, 国民の休日",
        "1989-02-24, 大喪の礼",
        "1990-11-12, 即位礼正殿の儀",
        "1993-06-09, 皇太子徳仁親王の結婚の儀",
        "1999-10-10, 体育の日",
        "1999-10-11, 振替休日",
        "2000-01-10, 成人の日",
        "2002-07-20, 海の日",
        "2006-04-29, みどりの日",
        "2007-04-29, 昭和の日",
        "2008-05-06, 振替休日",
        "2009-05-06, 振替休日",
        "2009-09-22, 国民の休日",
        "2015-09-22, 国民の休日",
        "2018-12-24, 振替休日",
        "2019-05-01, 即位の日",
        "2019-04-30, 国民の休日",
        "2020-07-24, スポーツの日",
        "2021-08-08, 山の日",
        "2026-09-22, 国民の休日",
        "2032-09-21, 国民の休日"
    })
    void whatADayIsCalled(LocalDate day, String name) {
        assertThat(Holidays.on(day).map(Holiday::sentence).map(it -> Words.of(it, Locale.JAPANESE)))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"1988-12-23", "1989-02-23", "2006-05-04", "2019-02-23", "2019-12-23", "2020-07-20", "2021-10-11"})
    void whatWasNoHolidayThen(LocalDate day) {
        assertThat(Holidays.on(day)).isNotEqualTo(java.util.Optional.of(Holiday.EMPERORS_BIRTHDAY));
        assertThat(Holidays.on(day).filter(it -> it != Holiday.BETWEEN)).isEmpty();
    }

    @Test
    void theEquinoxesOfThisCenturyThatLieOnTheEdge() {
        assertThat(Map.of(
                        Equinox.vernal(1980), "03-20",
                        Equinox.autumnal(1980), "09-23",
                        Equinox.vernal(2012), "03-20",
                        Equinox.autumnal(2012), "09-22",
                        Equinox.autumnal(1979 + 4), "09-23",
                        Equinox.vernal(2092), "03-19",
                        Equinox.autumnal(2099), "09-23"))
                .allSatisfy((day, expected) -> assertThat(day.toString()).endsWith(expected));
    }
}
