package jp.shimon.register;

/**
 * 文書番号の書き方。
 *
 * @param series what the numbers are for: 諮 = letters of consultation, 変 = changes of the plan, 聴 = requests to an
 *     advisory meeting, 取 = withdrawals of a consultation, 訂 = corrections
 * @param pattern with {@code <no>}, and {@code <year>}, {@code <era>}, {@code <series>}, {@code <city>},
 *     {@code <department>}, {@code <section>} where they are wanted
 * @param city letter of the city, such as 田; likewise department and section
 * @param yearly counted from 1 each fiscal year; else counted on for ever
 * @param wide figures in full width
 */
public record NumberSeries(
        String series, String pattern, String city, String department, String section, boolean yearly, boolean wide) {}
