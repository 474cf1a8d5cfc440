package jp.shimon.calendar;

import java.time.LocalDate;

/**
 * 市の休み、または市が開ける日。
 *
 * @param open the city works on a day that would else be off; {@code false}: it is closed on one that would be open
 * @param name what the day is called, such as 市制施行記念日
 */
public record CityDay(LocalDate day, boolean open, String name) {}
