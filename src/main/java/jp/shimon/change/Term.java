package jp.shimon.change;

/**
 * 文に現れた語。
 *
 * @param sense the same for every spelling of a word
 * @param spelling as it is written here
 * @param rest what follows it in the same run of characters
 */
record Term(String sense, String spelling, String rest, String place) {}
