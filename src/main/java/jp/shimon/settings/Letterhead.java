package jp.shimon.settings;

/**
 * 文書の差出人。
 *
 * @param mayor as letters name the mayor, such as 若葉市長 中村 一郎
 */
public record Letterhead(String mayor) {

    static final int LONGEST = 60;
}
